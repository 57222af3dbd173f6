//! Bounds that the service enforces and forms announce.

/// Characters in the name of a collection, a link, a member or the instance, after trimming.
pub const NAME_CHARS: usize = 200;
/// Characters in an e-mail address.
pub const EMAIL_CHARS: usize = 254;
/// Characters of a member's password, at least.
pub const MEMBER_PASSWORD_CHARS: usize = 12;
/// Characters of a link's password, at least.
pub const LINK_PASSWORD_CHARS: usize = 6;
/// Bytes of a password in UTF-8, at most.
pub const PASSWORD_BYTES: usize = 256;
/// Characters in a link's slug.
pub const SLUG_CHARS: std::ops::RangeInclusive<usize> = 6..=64;
/// Downloads that a link can be limited to.
pub const MAX_DOWNLOADS: std::ops::RangeInclusive<u64> = 1..=1_000_000;
/// Characters in a link's message.
pub const MESSAGE_CHARS: usize = 2_000;
/// Sites that may embed a link, where they are listed.
pub const EMBED_SITES: usize = 20;
/// Bytes of one uploaded file: 20 GB.
pub const UPLOAD_BYTES: u64 = 20_000_000_000;
/// Ids in one request that acts on several assets.
pub const ASSETS_PER_REQUEST: usize = 1_000;
/// Members named for one hidden collection.
pub const MEMBERS_PER_COLLECTION: usize = 200;
/// Days for which a personal access token may be made; one without an end is another matter.
pub const TOKEN_DAYS: i64 = 366;
/// Links in one request that acts on several.
pub const LINKS_PER_REQUEST: usize = 200;
/// Days of a link's activity in one answer.
pub const ACTIVITY_DAYS: u64 = 1_000;
/// Bytes of the watermark's file.
pub const WATERMARK_BYTES: usize = 5_000_000;
/// The watermark's longer side, in percent of a picture's shorter side.
pub const WATERMARK_SIZE: std::ops::RangeInclusive<u64> = 5..=100;
/// The watermark's opacity, in percent.
pub const WATERMARK_OPACITY: std::ops::RangeInclusive<u64> = 10..=100;
/// Entries of one page of a list, where nothing was asked.
pub const PAGE_DEFAULT: u32 = 60;
/// Entries of one page of a list, at most.
pub const PAGE_MOST: u32 = 200;
