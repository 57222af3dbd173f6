use vitrine_shared::{Allow, Effective, EffectiveReason, FileClass, NotOffered, Right};

use super::Holdings;
use crate::access::Rights;

/// Which classes of files a link gives now: what it allows, within what its maker may give. Every request for a file is
/// measured against this.
pub fn given(allow: &Allow, maker: &Rights) -> Allow {
    Allow {
        originals: allow.originals && maker.has(Right::AssetDownloadOriginal),
        proxies: if maker.has(Right::AssetDownloadProxy) { allow.proxies.clone() } else { Vec::new() },
        attachments: allow.attachments && maker.has(Right::AssetDownloadAttachment),
    }
}

/// What of it the collection has, and why something that was asked is not served.
pub fn effective(allow: &Allow, maker: &Rights, holdings: &Holdings) -> Effective {
    let given = given(allow, maker);
    let mut effective = Effective {
        originals: given.originals && holdings.originals.assets > 0,
        proxies: given.proxies.iter().filter(|id| holdings.profile(id).assets > 0).cloned().collect(),
        attachments: given.attachments && holdings.attachments.assets > 0,
        reasons: Vec::new(),
    };
    let classes = [
        (FileClass::Originals, allow.originals, given.originals, effective.originals),
        (FileClass::Proxies, !allow.proxies.is_empty(), !given.proxies.is_empty(), !effective.proxies.is_empty()),
        (FileClass::Attachments, allow.attachments, given.attachments, effective.attachments),
    ];
    for (class, is_asked, is_given, is_served) in classes {
        if is_asked && !is_served {
            let code = not_offered(is_given, holdings).unwrap_or(NotOffered::Nothing);
            effective.reasons.push(EffectiveReason { class, code, since: None });
        }
    }
    effective
}

/// Why a class cannot be given, leaving aside whether an asset has such a file.
pub fn not_offered(is_given: bool, holdings: &Holdings) -> Option<NotOffered> {
    if !is_given {
        Some(NotOffered::NotAllowed)
    } else if holdings.originals.assets == 0 {
        Some(NotOffered::NoAssets)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::holdings::Held;
    use proptest::prelude::*;

    fn rights(original: bool, proxy: bool) -> Rights {
        let names = [(original, "\"asset.download_original\""), (proxy, "\"asset.download_proxy\"")];
        let names: Vec<_> = names.into_iter().filter(|(has, _)| *has).map(|(_, name)| name).collect();
        Rights::parse(&format!("[{}]", names.join(",")))
    }

    fn attaching() -> Rights {
        Rights::parse(r#"["asset.download_attachment"]"#)
    }

    fn holding(profiles: &[&str], assets: u64) -> Holdings {
        let held = Held { assets, bytes: 10 * assets };
        let profiles = profiles.iter().map(|&id| (id.to_owned(), held)).collect();
        Holdings { originals: held, profiles, ..Holdings::default() }
    }

    #[test]
    fn each_reason_is_said() {
        let allow = Allow { originals: true, proxies: vec!["preview".into()], attachments: false };
        let codes = |maker: &Rights, holdings: &Holdings| {
            let effective = effective(&allow, maker, holdings);
            effective.reasons.iter().map(|reason| (reason.class, reason.code)).collect::<Vec<_>>()
        };
        assert_eq!(codes(&rights(true, true), &holding(&["preview"], 2)), []);
        assert_eq!(
            codes(&rights(false, true), &holding(&["preview"], 2)),
            [(FileClass::Originals, NotOffered::NotAllowed)]
        );
        assert_eq!(codes(&rights(true, true), &holding(&[], 2)), [(FileClass::Proxies, NotOffered::Nothing)]);
        assert_eq!(
            codes(&rights(true, false), &holding(&[], 0)),
            [(FileClass::Originals, NotOffered::NoAssets), (FileClass::Proxies, NotOffered::NotAllowed)]
        );
    }

    #[test]
    fn attachments_are_served_where_there_are_some() {
        let allow = Allow { attachments: true, ..Allow::default() };
        let held = |attachments| Holdings { attachments, ..holding(&[], 2) };
        let some = held(Held { assets: 1, bytes: 10 });
        assert_eq!(effective(&allow, &attaching(), &some), Effective { attachments: true, ..Effective::default() });
        let reason = |maker: &Rights, holdings: &Holdings| {
            let effective = effective(&allow, maker, holdings);
            (effective.attachments, effective.reasons[0].class, effective.reasons[0].code)
        };
        let none = held(Held::default());
        assert_eq!(reason(&attaching(), &none), (false, FileClass::Attachments, NotOffered::Nothing));
        assert_eq!(reason(&rights(true, true), &some), (false, FileClass::Attachments, NotOffered::NotAllowed));
        let empty = Holdings::default();
        assert_eq!(reason(&attaching(), &empty), (false, FileClass::Attachments, NotOffered::NoAssets));
    }

    proptest! {
        #[test]
        fn nothing_is_served_that_was_not_asked_or_may_not_be_given(
            originals: bool, proxies in proptest::sample::subsequence(vec!["a", "b", "c"], 0..=3),
            original: bool, proxy: bool,
            held in proptest::sample::subsequence(vec!["a", "b", "c"], 0..=3), assets in 0_u64..3,
        ) {
            let allow = Allow { originals, proxies: proxies.iter().map(|&id| id.to_owned()).collect(), attachments: false };
            let served = effective(&allow, &rights(original, proxy), &holding(&held, assets));
            prop_assert_eq!(served.originals, originals && original && assets > 0);
            for id in ["a", "b", "c"] {
                let expected = proxies.contains(&id) && proxy && held.contains(&id) && assets > 0;
                prop_assert_eq!(served.proxies.iter().any(|served| served == id), expected);
            }
        }
    }
}
