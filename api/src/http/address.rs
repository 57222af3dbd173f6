use std::net::{IpAddr, Ipv6Addr};

use actix_web::HttpRequest;

use crate::app::App;

/// Who calls, as far as limits are concerned: the peer, or what a trusted proxy says of it; IPv6 by /64.
pub fn client_address(request: &HttpRequest, app: &App) -> IpAddr {
    let peer = request.peer_addr().map_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED), |peer| peer.ip());
    let forwarded = request.headers().get_all("x-forwarded-for").filter_map(|value| value.to_str().ok());
    let hops: Vec<IpAddr> =
        forwarded.flat_map(|value| value.split(',')).map_while(|hop| hop.trim().parse().ok()).collect();
    counted(through_proxies(peer, &hops, |address| app.config.trusted_proxies.contains(&address)))
}

/// The nearest address that is no trusted proxy.
fn through_proxies(peer: IpAddr, hops: &[IpAddr], trusted: impl Fn(IpAddr) -> bool) -> IpAddr {
    let mut client = peer;
    for &hop in hops.iter().rev() {
        if !trusted(client) {
            break;
        }
        client = hop;
    }
    client
}

/// One household or phone has a whole /64.
fn counted(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        v4 => v4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trusted_proxies_are_believed() {
        let at = |text: &str| text.parse::<IpAddr>().unwrap();
        let hops = [at("1.1.1.1"), at("203.0.113.9"), at("10.0.0.2")];
        let trusted = |address: IpAddr| address.to_string().starts_with("10.");
        assert_eq!(through_proxies(at("198.51.100.7"), &hops, trusted), at("198.51.100.7"));
        assert_eq!(through_proxies(at("10.0.0.1"), &hops, trusted), at("203.0.113.9"));
        assert_eq!(counted(at("2001:db8:1:2:3:4:5:6")), at("2001:db8:1:2::"));
        assert_eq!(counted(at("::ffff:192.0.2.1")), at("192.0.2.1"));
    }
}
