//! The rights in words.

use vitrine_shared::Right;

use crate::i18n::{locale, t};

/// What the right allows: «Download originals».
pub fn right_name(right: Right) -> &'static str {
    match right {
        Right::AssetView => t::right_asset_view(locale()),
        Right::AssetDownloadProxy => t::right_asset_download_proxy(locale()),
        Right::AssetUpload => t::right_asset_upload(locale()),
        Right::AssetEditOwn => t::right_asset_edit_own(locale()),
        Right::AssetDeleteOwn => t::right_asset_delete_own(locale()),
        Right::AssetEditAny => t::right_asset_edit_any(locale()),
        Right::AssetDownloadOriginal => t::right_asset_download_original(locale()),
        Right::AssetDownloadAttachment => t::right_asset_download_attachment(locale()),
        Right::CollectionCreate => t::right_collection_create(locale()),
        Right::CollectionEditAny => t::right_collection_edit_any(locale()),
        Right::CollectionSeeHidden => t::right_collection_see_hidden(locale()),
        Right::LinkCreate => t::right_link_create(locale()),
        Right::LinkManageAny => t::right_link_manage_any(locale()),
        Right::MemberManage => t::right_member_manage(locale()),
        Right::SettingsManage => t::right_settings_manage(locale()),
    }
}
