//! A private PostgreSQL for the tests: its own cluster in a temporary folder, on a free port, gone with this process.

use crate::{error::Error, process, system};
use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

pub struct Cluster {
    keeper: Child,
    port: u16,
}

impl Cluster {
    /// Starts one below `folder`, or where the system puts temporary files, and waits until it answers: about a second.
    pub fn start(folder: Option<&Path>) -> Result<Self, Error> {
        let port = free_port().map_err(Error::NoPort)?;
        let mut keeper = Command::new("sh");
        keeper
            .args(["-c", include_str!("postgres.sh"), "postgres.sh", &port.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .current_dir("/")
            // Ctrl-C is for the tests; the cluster ends after them.
            .process_group(0);
        keeper.envs(folder.map(|folder| ("TMPDIR", folder)));
        let programs = system::postgres_programs().ok_or(Error::NoPostgres)?;
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths([programs].into_iter().chain(env::split_paths(&path)));
        keeper.env("PATH", path.map_err(|_| Error::NoPostgres)?);
        if system::is_root() {
            // PostgreSQL refuses to run as root; its package brings a user.
            let (user, group) = postgres_user().ok_or(Error::NoPostgres)?;
            keeper.uid(user).gid(group);
        }
        let child = keeper.spawn().map_err(|source| process::not_started(&keeper, source))?;
        let mut cluster = Self { keeper: child, port };
        if cluster.says_ready() { Ok(cluster) } else { Err(Error::NoPostgres) }
    }

    /// Its address, for a superuser without password.
    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    fn says_ready(&mut self) -> bool {
        let mut line = String::new();
        let output = self.keeper.stdout.take();
        output.is_some_and(|output| BufReader::new(output).read_line(&mut line).is_ok()) && line == "ready\n"
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        // It was started and can be waited for.
        let _ = self.keeper.wait();
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// User and group ids of `postgres`.
fn postgres_user() -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let mut fields = users.lines().find(|line| line.starts_with("postgres:"))?.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpStream;

    #[test]
    fn a_cluster_answers_while_it_is_held_and_leaves_nothing() {
        let cluster = Cluster::start(None).unwrap();
        let address = ("127.0.0.1", cluster.port);
        assert!(TcpStream::connect(address).is_ok());
        drop(cluster);
        assert!(TcpStream::connect(address).is_err());
    }
}
