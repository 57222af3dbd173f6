//! A service of its own for each test, with typed actors: `let editor = app.member(Role::Editor).await`.

mod client;
mod database;
mod events;
pub mod pictures;
pub mod process;
pub mod tus;

use std::net::TcpListener;

use actix_web::{dev::ServerHandle, web};
use tokio::sync::watch;
use vitrine::{
    accounts::{NewMember, create_member, setup_instance},
    app::{App, Side},
    clock::Clock,
    config::Config,
    jobs, server, viewer,
};
use vitrine_locales::Locale;
use vitrine_shared::Role;

pub use client::{Answer, Client};
pub use database::{Backend, until_one_waits};

/// The password of every member in tests.
pub const PASSWORD: &str = "an evening train to Bergen";

/// The same body on both databases: a function, and a module of the same name with the two tests.
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($app:pat_param) $body:block)*) => {$(
        async fn $name($app: $crate::harness::TestApp) $body

        mod $name {
            use $crate::harness::{Backend, TestApp};

            $(#[$meta])*
            #[actix_web::test]
            async fn sqlite() {
                super::$name(TestApp::start(Backend::Sqlite).await).await;
            }

            $(#[$meta])*
            #[actix_web::test]
            async fn postgres() {
                super::$name(TestApp::start(Backend::Postgres).await).await;
            }
        }
    )*};
}

/// A running service, set up as the team «Hollund» in Europe/Berlin.
pub struct TestApp {
    pub app: web::Data<App>,
    /// `http://127.0.0.1:…`
    pub url: String,
    pub clock: Clock,
    server: ServerHandle,
    stop: watch::Sender<bool>,
    _folder: tempfile::TempDir,
}

impl TestApp {
    /// Starts a service that is set up.
    pub async fn start(backend: Backend) -> Self {
        Self::start_empty(backend).await.set_up().await
    }

    /// Names the instance and makes its administrator.
    pub async fn set_up(self) -> Self {
        let new = NewMember {
            name: "Marek Sobol".into(),
            email: "administrator@hollund.example".into(),
            password: PASSWORD.into(),
            role: Role::Administrator,
        };
        setup_instance(&self.app, "Hollund", Locale::En, "Europe/Berlin", new).await.expect("set-up");
        self
    }

    /// Starts a service on which nobody has set anything up.
    pub async fn start_empty(backend: Backend) -> Self {
        Self::start_with(backend, |_| {}, |_| {}).await
    }

    /// The same, configured otherwise, and with a look at the application before it serves.
    pub async fn start_with(
        backend: Backend,
        configure: impl FnOnce(&mut Config),
        prepare: impl FnOnce(&mut App),
    ) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let socket = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let listening = socket.local_addr().expect("an address").to_string();
        let clock = Clock::default();
        let mut config = Config {
            data: folder.path().to_owned(),
            listen: listening.clone(),
            public_url: None,
            app_url: None,
            public_listen: None,
            trusted_proxies: vec!["127.0.0.1".parse().expect("an address")],
            database_url: backend.fresh(folder.path()).await,
            storage: folder.path().join("files"),
            secret_file: folder.path().join("secret"),
        };
        configure(&mut config);
        let mut app = App::open(config, clock.clone(), &listening).await.expect("an application");
        prepare(&mut app);
        let app = web::Data::new(app);
        let server = server::listen(app.clone(), socket, Side::Everything, 1).expect("a server");
        let handle = server.handle();
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(server);
        tokio::spawn(jobs::work(app.clone().into_inner(), stopped.clone()));
        tokio::spawn(vitrine::events::follow(app.clone().into_inner(), stopped.clone()));
        tokio::spawn(viewer::count_visits(app.clone().into_inner(), stopped));
        Self { app, url: format!("http://{listening}"), clock, server: handle, stop, _folder: folder }
    }

    /// Somebody without an account.
    pub fn stranger(&self) -> Client {
        Client::new(&self.url)
    }

    /// The administrator who set the instance up, signed in.
    pub async fn administrator(&self) -> Client {
        self.sign_in("administrator@hollund.example").await
    }

    /// A new member of this role, signed in. Called again it is another member.
    pub async fn member(&self, role: Role) -> Client {
        self.member_with_email(role).await.0
    }

    /// A new member of this role, signed in, and their e-mail address.
    pub async fn member_with_email(&self, role: Role) -> (Client, String) {
        let email = format!("{}@hollund.example", uuid::Uuid::now_v7());
        let name = format!("A {}", role.as_str());
        let new = NewMember { name, email: email.clone(), password: PASSWORD.into(), role };
        create_member(&self.app, new).await.expect("a member");
        (self.sign_in(&email).await, email)
    }

    pub async fn sign_in(&self, email: &str) -> Client {
        let client = self.stranger();
        let body = serde_json::json!({ "email": email, "password": PASSWORD });
        let answer = client.post("/api/v1/session", &body).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        client
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        let _ = self.stop.send(true);
        let server = self.server.clone();
        // Nobody waits: the test is over, its folder and database are its own.
        drop(server.stop(false));
    }
}
