//! Composition: configuration → stores → [`App`] → routes. The same in `main`, the integration tests and the journeys.

use std::sync::atomic::AtomicU64;

use actix_web::{middleware::from_fn, web};
use tokio::sync::Notify;
use utoipa::{OpenApi as _, openapi::OpenApi};
use utoipa_actix_web::{AppExt, scope, service_config::ServiceConfig};

use crate::{
    access,
    accounts::{self, InstanceCell, Passwords, SetupCode},
    assets, attachments,
    clock::Clock,
    collections,
    config::Config,
    database::Database,
    events, grants,
    http::{Failure, Known, unknown_route},
    invitations, links, members, notices, openapi, operations, profile,
    secrets::{SecretError, Secrets},
    spa,
    storage::Storage,
    tokens, uploads, viewer, watermark,
};

/// What every request and every job works with.
pub struct App {
    pub config: Config,
    /// `https://share.example.com`: what addresses of links are made of.
    pub public_url: String,
    /// Where members sign in.
    pub app_url: String,
    pub clock: Clock,
    pub database: Database,
    pub storage: Storage,
    pub secrets: Secrets,
    pub passwords: Passwords,
    pub instance: InstanceCell,
    pub setup_code: SetupCode,
    /// Rings when a job was enqueued here.
    pub jobs_bell: Notify,
    pub feed: events::Feed,
    /// Rises with every change that may end a download; running ones ask again when it moves.
    pub changes: AtomicU64,
    pub visits: viewer::Visits,
    pub transfers: links::Transfers,
    pub uploads_open: uploads::Open,
    pub workshop: watermark::Workshop,
}

/// Why the service cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error("the database cannot be opened: {0}. Check VITRINE_DATABASE_URL and that the folder is writable")]
    Database(#[from] sea_orm::DbErr),
    #[error(transparent)]
    Secret(#[from] SecretError),
    #[error("the folder {0} cannot be used: {1}. Check that it belongs to the user that runs Vitrine")]
    Folder(std::path::PathBuf, std::io::Error),
    #[error("the database's schema is older than this program. Run: vitrine migrate")]
    NotMigrated,
    #[error("{0}")]
    Failed(Failure),
}

impl App {
    /// Opens everything that the configuration names. `listening` is the address that addresses of links are made of
    /// where no public one is set.
    pub async fn open(config: Config, clock: Clock, listening: &str) -> Result<Self, StartError> {
        for folder in [&config.data, &config.storage] {
            std::fs::create_dir_all(folder).map_err(|e| StartError::Folder(folder.clone(), e))?;
        }
        let database = Database::connect(&config.database_url).await?;
        if config.database_url.starts_with("sqlite") {
            database.migrate().await?;
        } else if !database.is_current().await? {
            return Err(StartError::NotMigrated);
        }
        let instance = InstanceCell::load(&database).await.map_err(StartError::Failed)?;
        let secrets = Secrets::load(&config.secret_file, instance.is_set_up())?;
        let storage = Storage::open(&config.storage).map_err(|e| StartError::Folder(config.storage.clone(), e))?;
        let public_url = config.public_url.clone().unwrap_or_else(|| format!("http://{listening}"));
        Ok(Self {
            app_url: config.app_url.clone().unwrap_or_else(|| public_url.clone()),
            public_url,
            clock,
            database,
            storage,
            secrets,
            passwords: Passwords::default(),
            instance,
            setup_code: SetupCode::new().map_err(StartError::Failed)?,
            jobs_bell: Notify::new(),
            feed: events::Feed::default(),
            changes: AtomicU64::new(0),
            visits: viewer::Visits::default(),
            transfers: links::Transfers::default(),
            uploads_open: uploads::Open::default(),
            workshop: watermark::Workshop::default(),
            config,
        })
    }

    /// Whether browsers reach us over HTTPS: decides `Secure` and the cookies' prefixes.
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Tells running downloads that something changed that may end them.
    pub fn changed(&self) {
        self.changes.fetch_add(1, std::sync::atomic::Ordering::Release);
    }
}

/// Which of the two sides an address serves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Everything,
    /// What recipients need, and nothing else.
    Recipients,
}

/// Every route and its description. `side` decides which of them an address serves.
fn routes(side: Side) -> impl FnOnce(&mut ServiceConfig) {
    move |config| {
        config.configure(viewer::routes).configure(grants::routes).configure(operations::routes);
        if side == Side::Everything {
            config.service(
                scope("/api/v1")
                    .wrap(from_fn(access::authenticate))
                    .configure(accounts::routes)
                    .configure(invitations::routes)
                    .configure(members::routes)
                    .configure(profile::routes)
                    .configure(tokens::routes)
                    .configure(assets::routes)
                    .configure(attachments::routes)
                    .configure(collections::routes)
                    .configure(links::routes)
                    .configure(notices::routes)
                    .configure(uploads::routes)
                    .configure(watermark::routes)
                    .configure(events::routes),
            );
        }
    }
}

/// The description of everything, as `openapi/v1.json` has it.
pub fn document() -> OpenApi {
    document_of(Side::Everything)
}

/// The description of what one address serves.
pub fn document_of(side: Side) -> OpenApi {
    let empty = actix_web::App::new().into_utoipa_app().openapi(openapi::Document::openapi());
    openapi::finish(empty.configure(routes(side)).split_for_parts().1)
}

/// Registers everything that one address serves with actix: `App::new().configure(app::serve(..))`.
pub fn serve(app: web::Data<App>, known: web::Data<Known>, side: Side) -> impl FnOnce(&mut web::ServiceConfig) {
    move |config| {
        config.app_data(app).app_data(known);
        routes(side)(&mut ServiceConfig::new(config));
        if side == Side::Everything {
            config.configure(openapi::routes).configure(spa::routes);
        } else {
            config.default_service(web::route().to(unknown_route));
        }
    }
}
