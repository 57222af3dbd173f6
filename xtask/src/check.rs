//! What can be said of the sources without running the tests.

use crate::{
    cargo, catalogue,
    error::Error,
    openapi,
    process::{self, Run},
    step::step,
    system, test,
    wasm_target::{TARGET, Toolchain},
    web,
};

type Check = fn() -> Result<(), Error>;

/// In the order in which they are done: the quick ones first. The service is compiled with the built web in it.
const CHECKS: [(&str, Check); 9] = [
    ("formatting", formatting),
    ("words are compiled", words_are_compiled),
    ("words are used", catalogue::check_use),
    ("web", web::build),
    ("types of the viewer's script", types_of_the_script),
    ("lints", lints),
    ("lints of the single-page app", lints_of_the_app),
    ("dependencies", dependencies),
    ("description of the API", description_of_the_api),
];

/// Checks everything, and only then says what is not in order.
pub fn run() -> Result<(), Error> {
    system::ensure(system::BUILD)?;
    let mut failed = Vec::new();
    for (name, check) in CHECKS {
        if let Err(error) = step(name, check) {
            eprintln!("error: {error}");
            failed.push(name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(Error::Unfit(failed)) }
}

fn formatting() -> Result<(), Error> {
    cargo::cargo().args(["fmt", "--all", "--check"]).run()
}

fn words_are_compiled() -> Result<(), Error> {
    catalogue::generate()?.check()
}

fn types_of_the_script() -> Result<(), Error> {
    web::tool("tsc").args(["--project", "web"]).run()
}

fn lints() -> Result<(), Error> {
    let packages = ["--workspace", "--exclude", "vitrine-app", "--all-targets"];
    cargo::cargo().arg("clippy").args(packages).args(["--", "--deny", "warnings"]).run()
}

/// Only with the compiler that also has clippy.
fn lints_of_the_app() -> Result<(), Error> {
    let toolchain = Toolchain::ensure()?;
    if let Toolchain::Debian { .. } = toolchain {
        eprintln!("skipped: Debian's compiler, which builds the single-page app here, comes without clippy");
        return Ok(());
    }
    let target = cargo::target().join("web");
    let mut clippy = toolchain.cargo();
    clippy.args(["clippy", "--package", "vitrine-app", "--target", TARGET, "--target-dir"]).arg(target);
    clippy.args(["--", "--deny", "warnings"]).run()
}

/// Licences, sources and advisories, by deny.toml.
fn dependencies() -> Result<(), Error> {
    if process::find("cargo-deny").is_none() {
        eprintln!("skipped: cargo-deny is not installed (`cargo install --locked cargo-deny`)");
        return Ok(());
    }
    let deny = |arguments: &[&str]| cargo::cargo().arg("deny").args(arguments).run();
    deny(&["--offline", "check", "bans", "licenses", "sources"])?;
    if deny(&["fetch", "db"]).is_err() {
        eprintln!("advisories skipped: their database cannot be fetched from here");
        return Ok(());
    }
    deny(&["check", "advisories"])
}

/// The service is built as for the tests, which come next.
fn description_of_the_api() -> Result<(), Error> {
    test::build()?;
    openapi::generate()?.check()
}
