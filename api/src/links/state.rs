use vitrine_shared::{LinkState, SuspendedReason};

use crate::entities::Instant;

/// What a link's state depends on.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    pub maker_is_active: bool,
    pub maker_may_share: bool,
    pub maker_sees_collection: bool,
    /// What a link gives that gives nothing else.
    pub maker_may_give: bool,
    /// The asset of a direct link.
    pub asset_is_in_bin: bool,
    pub is_paused: bool,
    pub starts_at: Option<Instant>,
    /// Exclusive.
    pub expires_at: Option<Instant>,
}

/// The state of a link, and why it is suspended. Where several hold: suspended for its maker, expired, suspended
/// for its asset, paused, scheduled.
pub fn state(facts: Facts, now: Instant) -> (LinkState, Option<SuspendedReason>) {
    if !facts.maker_is_active {
        return (LinkState::Suspended, Some(SuspendedReason::MakerDeactivated));
    }
    if !facts.maker_may_share {
        return (LinkState::Suspended, Some(SuspendedReason::MakerMayNotShare));
    }
    if !facts.maker_sees_collection {
        return (LinkState::Suspended, Some(SuspendedReason::MakerDoesNotSee));
    }
    if !facts.maker_may_give {
        return (LinkState::Suspended, Some(SuspendedReason::MakerMayNotGive));
    }
    if facts.expires_at.is_some_and(|end| now >= end) {
        return (LinkState::Expired, None);
    }
    if facts.asset_is_in_bin {
        return (LinkState::Suspended, Some(SuspendedReason::AssetInBin));
    }
    if facts.is_paused {
        return (LinkState::Paused, None);
    }
    let is_early = facts.starts_at.is_some_and(|start| now < start);
    (if is_early { LinkState::Scheduled } else { LinkState::Active }, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Facts = Facts {
        maker_is_active: true,
        maker_may_share: true,
        maker_sees_collection: true,
        maker_may_give: true,
        asset_is_in_bin: false,
        is_paused: false,
        starts_at: None,
        expires_at: Some(Instant(100)),
    };

    #[test]
    fn the_end_is_exclusive() {
        assert_eq!(state(OPEN, Instant(99)).0, LinkState::Active);
        assert_eq!(state(OPEN, Instant(100)).0, LinkState::Expired);
        assert_eq!(state(Facts { expires_at: None, ..OPEN }, Instant(i64::MAX)).0, LinkState::Active);
    }

    #[test]
    fn it_opens_at_its_start() {
        let early = Facts { starts_at: Some(Instant(50)), ..OPEN };
        assert_eq!(state(early, Instant(49)).0, LinkState::Scheduled);
        assert_eq!(state(early, Instant(50)).0, LinkState::Active);
    }

    #[test]
    fn suspended_comes_before_expired_before_paused_before_scheduled() {
        let paused = Facts { is_paused: true, starts_at: Some(Instant(50)), ..OPEN };
        assert_eq!(state(paused, Instant(1)).0, LinkState::Paused);
        assert_eq!(state(paused, Instant(100)).0, LinkState::Expired);
        for (facts, reason) in [
            (Facts { maker_is_active: false, ..paused }, SuspendedReason::MakerDeactivated),
            (Facts { maker_may_share: false, ..paused }, SuspendedReason::MakerMayNotShare),
            (Facts { maker_sees_collection: false, ..paused }, SuspendedReason::MakerDoesNotSee),
            (Facts { maker_may_give: false, ..paused }, SuspendedReason::MakerMayNotGive),
        ] {
            assert_eq!(state(facts, Instant(100)), (LinkState::Suspended, Some(reason)));
        }
        let binned = Facts { asset_is_in_bin: true, ..paused };
        assert_eq!(state(binned, Instant(99)), (LinkState::Suspended, Some(SuspendedReason::AssetInBin)));
        assert_eq!(state(binned, Instant(100)), (LinkState::Expired, None), "restored, it would be no other");
    }
}
