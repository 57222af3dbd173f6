mod delete_assets;
mod downloads;
mod list_assets;
