/** A page of the same link as a document; none if it is not to be had. Its own style blocks are left out, as this page's policy
 * does not allow them. */
export async function fetched(address: string): Promise<Document | null> {
  try {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    if (!answer.ok) return null;
    const html = (await answer.text()).replace(/<style>.*?<\/style>/gs, "");
    return new DOMParser().parseFromString(html, "text/html");
  } catch {
    return null;
  }
}
