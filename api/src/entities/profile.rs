use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "profiles")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: String,
    pub position: i32,
    pub name: String,
    pub profile_group: String,
    pub format: String,
    pub max_side: i32,
    pub quality: i32,
    pub larger_than: Option<i32>,
    pub on_screen: bool,
    pub for_download: bool,
    pub recipe: i32,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
