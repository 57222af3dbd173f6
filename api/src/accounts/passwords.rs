use std::sync::Arc;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization;

use crate::http::Failure;

/// Hashes at once; each takes 19 MiB and a core.
const AT_ONCE: usize = 2;
/// Hashes at once and waiting; more are told to come back.
const QUEUE: usize = 32 + AT_ONCE;

/// Argon2id off the async threads, and never so many at once that the service falls over.
pub struct Passwords {
    running: Arc<Semaphore>,
    queue: Arc<Semaphore>,
}

impl Default for Passwords {
    fn default() -> Self {
        Self { running: Arc::new(Semaphore::new(AT_ONCE)), queue: Arc::new(Semaphore::new(QUEUE)) }
    }
}

impl Passwords {
    /// The PHC string to keep.
    pub async fn hash(&self, password: &str) -> Result<String, Failure> {
        let password = normal(password);
        self.run(move || {
            let hash: PasswordHash = hasher()?.hash_password(password.as_bytes()).map_err(Failure::internal)?;
            Ok(hash.to_string())
        })
        .await
    }

    /// Whether the password belongs to the hash. A hash that is missing or damaged belongs to none, and takes as long.
    pub async fn verify(&self, password: &str, hash: Option<&str>) -> Result<bool, Failure> {
        let password = normal(password);
        let hash = hash.map(str::to_owned);
        self.run(move || {
            let hasher = hasher()?;
            let Some(hash) = hash.as_deref().and_then(|hash| PasswordHash::new(hash).ok()) else {
                let _: PasswordHash = hasher.hash_password(password.as_bytes()).map_err(Failure::internal)?;
                return Ok(false);
            };
            Ok(hasher.verify_password(password.as_bytes(), &hash).is_ok())
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, Failure> {
        let _waiting = self.queue.clone().try_acquire_owned().map_err(|_| Failure::busy())?;
        // Moves into the work: a caller that goes away does not free the core that is still in use.
        let running = self.running.clone().acquire_owned().await.map_err(Failure::internal)?;
        let work = tokio::task::spawn_blocking(move || {
            let result = work();
            drop(running);
            result
        });
        work.await.map_err(Failure::internal)?
    }
}

/// OWASP's second recommendation: 19 MiB, two passes, one lane.
fn hasher() -> Result<Argon2<'static>, Failure> {
    let params = Params::new(19 * 1024, 2, 1, None).map_err(Failure::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// NFKC: the same letters on another keyboard are the same password.
fn normal(password: &str) -> String {
    password.nfkc().collect()
}
