use actix_web::{
    HttpRequest,
    http::{Method, header},
};
use ring::hmac;
use uuid::Uuid;

use super::robots::is_robot;
use crate::{app::App, http::client_address};

/// A recipient, told from others by address and browser, neither of which is kept: a HMAC under the server's secret, in
/// memory only. What is written is another one, under the salt of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Visitor([u8; 32]);

impl Visitor {
    /// Who asks; nobody where it is a known robot, or HEAD, which looks at nothing.
    pub fn of(app: &App, request: &HttpRequest) -> Option<Self> {
        let agent = request.headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if *request.method() != Method::GET || is_robot(agent) {
            return None;
        }
        let text = format!("{} {agent}", client_address(request, app));
        Some(Self(app.secrets.mac("visitor", text.as_bytes())))
    }

    /// As it is written: different for every link, in every site's frame and on every day, and no longer to be told when
    /// the day's salt is gone.
    pub(super) fn salted(self, salt: &[u8], link: Uuid, site: &str) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, salt));
        context.update(&self.0);
        context.update(link.as_bytes());
        context.update(site.as_bytes());
        context.sign().as_ref().to_vec()
    }

    #[cfg(test)]
    pub(super) fn for_tests(number: u8) -> Self {
        Self([number; 32])
    }
}
