use vitrine_shared::{Allow, FieldCode, Right};

use super::Holdings;
use crate::{access::Rights, http::Field};

/// What decides whether a class may be switched on.
pub(super) struct Scope<'a> {
    /// Of whoever edits, and of the link's maker where that is somebody else.
    pub rights: &'a [&'a Rights],
    pub holdings: &'a Holdings,
    /// Ids of the profiles that are offered for download.
    pub profiles: &'a [String],
}

/// Checks what a request switches on that was off before. What was on stays on, and gives nothing until it can again.
pub(super) fn check_allow(before: &Allow, asked: &Allow, scope: &Scope) -> Result<(), Vec<Field>> {
    let mut fields = Vec::new();
    if asked.originals && !before.originals {
        let is_there = scope.holdings.originals.assets > 0;
        fields.extend(switch_on("/allow/originals", scope, Right::AssetDownloadOriginal, is_there));
    }
    if asked.attachments && !before.attachments {
        let is_there = scope.holdings.attachments.assets > 0;
        fields.extend(switch_on("/allow/attachments", scope, Right::AssetDownloadAttachment, is_there));
    }
    for (at, profile) in asked.proxies.iter().enumerate() {
        if before.proxies.contains(profile) {
            continue;
        }
        let pointer = format!("/allow/proxies/{at}");
        if !scope.profiles.contains(profile) {
            fields.push(Field::new(&pointer, FieldCode::Unknown));
            continue;
        }
        let is_there = scope.holdings.profile(profile).assets > 0;
        fields.extend(switch_on(&pointer, scope, Right::AssetDownloadProxy, is_there));
    }
    if fields.is_empty() { Ok(()) } else { Err(fields) }
}

fn switch_on(pointer: &str, scope: &Scope, right: Right, is_there: bool) -> Option<Field> {
    if !scope.rights.iter().all(|rights| rights.has(right)) {
        return Some(Field::new(pointer, FieldCode::NotAllowed));
    }
    (!is_there).then(|| Field::new(pointer, FieldCode::Nothing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::holdings::Held;

    fn codes(before: Allow, asked: Allow, rights: &[&Rights], assets: u64) -> Vec<(String, FieldCode)> {
        let held = Held { assets, bytes: 0 };
        let holdings = Holdings {
            originals: held,
            profiles: [("preview".to_owned(), held)].into(),
            attachments: held,
            ..Holdings::default()
        };
        let scope = Scope { rights, holdings: &holdings, profiles: &["preview".to_owned(), "fullscreen".to_owned()] };
        let fields = check_allow(&before, &asked, &scope).err().unwrap_or_default();
        fields.into_iter().map(|field| (field.pointer, field.code)).collect()
    }

    #[test]
    fn only_what_is_switched_on_is_checked_by_everybody_concerned() {
        let all = Rights::parse(r#"["asset.download_original","asset.download_proxy"]"#);
        let proxies = Rights::parse(r#"["asset.download_proxy"]"#);
        let asked = || Allow { originals: true, proxies: vec!["preview".into()], attachments: false };
        let off = Allow::default;
        assert_eq!(codes(off(), asked(), &[&all], 1), []);
        assert_eq!(codes(off(), asked(), &[&all, &proxies], 1), [("/allow/originals".into(), FieldCode::NotAllowed)]);
        assert_eq!(codes(asked(), asked(), &[&proxies], 0), []);
        assert_eq!(
            codes(off(), asked(), &[&all], 0),
            [("/allow/originals".into(), FieldCode::Nothing), ("/allow/proxies/0".into(), FieldCode::Nothing)]
        );
        let profiles = Allow { proxies: vec!["fullscreen".into(), "nowhere".into()], ..off() };
        assert_eq!(
            codes(off(), profiles, &[&all], 1),
            [("/allow/proxies/0".into(), FieldCode::Nothing), ("/allow/proxies/1".into(), FieldCode::Unknown)]
        );
        let attachments = || Allow { attachments: true, ..off() };
        let may = Rights::parse(r#"["asset.download_attachment"]"#);
        assert_eq!(codes(off(), attachments(), &[&may], 1), []);
        assert_eq!(codes(off(), attachments(), &[&may], 0), [("/allow/attachments".into(), FieldCode::Nothing)]);
        let refused = [("/allow/attachments".into(), FieldCode::NotAllowed)];
        assert_eq!(codes(off(), attachments(), &[&may, &all], 1), refused, "its maker may not give it");
    }
}
