/** Downloads by a grant asked for in JSON, so that the page can say what happens. What fails is left to the form itself. */
export function grant(form: HTMLFormElement, say: (strong: string) => void): void {
  let plain = false;
  form.addEventListener("submit", async (event) => {
    const submitter = event.submitter as HTMLButtonElement | null;
    const data = new FormData(form);
    if (plain || !submitter || (submitter.value === "selected" && !data.has("asset"))) return;
    event.preventDefault();
    const { starting = "", started = "" } = form.dataset;
    say(starting);
    submitter.disabled = true;
    const place = await ask(form.action, body(form, data, submitter.value));
    submitter.disabled = false;
    if (place) {
      say(started);
      location.assign(place);
    } else {
      plain = true;
      form.requestSubmit(submitter);
      plain = false;
    }
  });
}

/** The grant's address; none if it was refused. */
async function ask(address: string, body: unknown): Promise<string | null> {
  try {
    const headers = { "content-type": "application/json", accept: "application/json" };
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
    return answer.status === 201 ? answer.headers.get("location") : null;
  } catch {
    return null;
  }
}

function body(form: HTMLFormElement, data: FormData, choice: string): unknown {
  const chosen = String(data.get("files"));
  const options = [...form.querySelectorAll("option")].map((option) => option.value);
  const classes = chosen === "everything" ? options : [chosen];
  const proxies = classes.filter((name) => name.startsWith("proxy:")).map((name) => name.slice("proxy:".length));
  const files = { originals: classes.includes("originals"), proxies, attachments: classes.includes("attachments") };
  return choice === "all" ? { all: true, except: [], files } : { assets: data.getAll("asset"), files };
}
