//! A collection, a link to it, and every public route asked as somebody without an account asks it.

use serde_json::{Value, json};
use vitrine_shared::{Asset, Attachment, Collection, Link, Role};

use crate::harness::{Answer, Client, TestApp, pictures};

/// The password of locked links in tests.
pub const LOCK: &str = "quiet-otter-417-birch";

/// What was shared, and by whom.
pub struct World {
    pub maker: Client,
    pub maker_email: String,
    pub collection: Collection,
    pub link: Link,
    /// `/s/{token}`
    pub base: String,
    /// A picture of 900 × 600 pixels, one of 640 × 480, and a page of HTML.
    pub assets: Vec<Asset>,
    /// A file of 8 bytes that belongs to the first of them.
    pub attachment: Attachment,
    /// A picture that is in no collection.
    pub hidden: Asset,
}

impl World {
    /// Shares pictures with originals, previews and attachments to take, behind this password.
    pub async fn shared(app: &TestApp, password: Option<&str>) -> Self {
        let allow = json!({ "originals": true, "proxies": ["preview"], "attachments": true });
        Self::with(app, &json!({ "name": "For the press", "allow": allow, "password": password, "embed_sites": "any" }))
            .await
    }

    pub async fn with(app: &TestApp, request: &Value) -> Self {
        let (maker, maker_email) = app.member_with_email(Role::Editor).await;
        let mut assets = Vec::new();
        for (name, bytes) in [
            ("harbour at dusk.jpg", pictures::jpeg(900, 600)),
            ("lighthouse.jpg", pictures::jpeg(640, 480)),
            ("page.html", b"<!doctype html><script>alert(1)</script>".to_vec()),
        ] {
            let asset = maker.upload(name, &bytes).await;
            assets.push(maker.preview_of(asset.id).await);
        }
        let attachment = maker.attach(assets[0].id, "model release.txt", b"I agree.").await;
        let hidden = maker.upload("not shared.jpg", &pictures::jpeg(300, 200)).await;
        let hidden = maker.preview_of(hidden.id).await;
        let ids: Vec<_> = assets.iter().map(|asset| asset.id).collect();
        let body = json!({ "name": "Autumn in Bergen", "assets": ids });
        let collection: Collection = maker.post("/api/v1/collections", &body).await.read();
        let link = link(&maker, &collection, request).await;
        let base = path_of(&link);
        Self { maker, maker_email, collection, link, base, assets, attachment, hidden }
    }

    /// Another link to the same collection.
    pub async fn another(&self, request: &Value) -> (Link, String) {
        let link = link(&self.maker, &self.collection, request).await;
        let base = path_of(&link);
        (link, base)
    }

    pub async fn edit(&mut self, change: Value) {
        let path = format!("/api/v1/links/{}", self.link.id);
        self.link = self.maker.patch(&path, self.link.version, &change).await.read();
    }

    pub async fn delete_link(&self) {
        assert_eq!(self.maker.delete(&format!("/api/v1/links/{}", self.link.id)).await.status, 204);
    }

    /// Gives the password.
    pub async fn unlock(&self, recipient: &Client) {
        let answer = recipient.form(&format!("{}/unlock", self.base), &format!("password={LOCK}")).await;
        assert_eq!((answer.status, answer.header("location")), (303, self.base.as_str()));
    }

    /// The public id of an asset of this name, as the collection tells programs.
    pub async fn public(&self, recipient: &Client, name: &str) -> String {
        public(recipient, &self.base, name).await
    }

    /// The public id of the attachment, as the collection tells programs.
    pub async fn public_attachment(&self, recipient: &Client) -> String {
        let collection: Value = recipient.get(&format!("{}/collection.json", self.base)).await.read();
        let asset = &collection["assets"][0];
        // Where the link does not give it, another id of its form.
        asset["attachments"][0]["id"].as_str().or(asset["id"].as_str()).expect("an id").to_owned()
    }

    /// A grant of originals and previews.
    pub async fn grant(&self, recipient: &Client) -> String {
        let files = json!({ "originals": true, "proxies": ["preview"] });
        grant(recipient, &self.base, json!({ "all": true, "files": files })).await
    }

    /// Every route, with what exists behind it.
    pub async fn doors(&self, recipient: &Client) -> Doors {
        let asset = self.public(recipient, "harbour at dusk.jpg").await;
        let attachment = self.public_attachment(recipient).await;
        let grant = self.grant(recipient).await;
        let url = self.link.url.as_deref().expect("an address");
        let origin = url.trim_end_matches(&self.base).to_owned();
        Doors { base: self.base.clone(), asset, attachment, grant, origin, password: LOCK.to_owned() }
    }
}

pub async fn link(maker: &Client, collection: &Collection, request: &Value) -> Link {
    maker.post(&format!("/api/v1/collections/{}/links", collection.id), request).await.read()
}

pub fn path_of(link: &Link) -> String {
    let url = link.url.as_deref().expect("an address");
    url[url.find("/s/").expect("a path")..].to_owned()
}

pub async fn public(recipient: &Client, base: &str, name: &str) -> String {
    let collection: Value = recipient.get(&format!("{base}/collection.json")).await.read();
    let assets = collection["assets"].as_array().expect("assets");
    let asset = assets.iter().find(|asset| asset["name"] == name).unwrap_or_else(|| panic!("{name} in {collection}"));
    asset["id"].as_str().expect("an id").to_owned()
}

pub async fn grant(recipient: &Client, base: &str, request: Value) -> String {
    let answer = recipient.post(&format!("{base}/grants"), &request).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.header("location").to_owned()
}

/// Addresses of one link, of one asset that it shows and of one grant.
#[derive(Clone, Debug)]
pub struct Doors {
    pub base: String,
    pub asset: String,
    /// Of that asset.
    pub attachment: String,
    pub grant: String,
    /// `http://127.0.0.1:…`
    pub origin: String,
    /// What is given to the form.
    pub password: String,
}

impl Doors {
    /// The same with another link's address.
    pub fn of(&self, base: &str) -> Self {
        Self { base: base.to_owned(), ..self.clone() }
    }

    /// Method and path of an operation of the public side.
    pub fn place(&self, operation: &str) -> (&'static str, String) {
        let Self { base, asset, attachment, grant, origin, .. } = self;
        match operation {
            "get_link_page" => ("GET", base.clone()),
            "get_link_collection" => ("GET", format!("{base}/collection.json")),
            "get_link_asset" => ("GET", format!("{base}/assets/{asset}")),
            "get_link_preview" => ("GET", format!("{base}/assets/{asset}/previews/preview")),
            "download_link_original" => ("GET", format!("{base}/assets/{asset}/original")),
            "download_link_rendition" => ("GET", format!("{base}/assets/{asset}/renditions/preview")),
            "download_link_attachment" => ("GET", format!("{base}/assets/{asset}/attachments/{attachment}")),
            "open_link_view" => ("GET", format!("{base}/view/a.forged.ticket")),
            "create_grant" => ("POST", format!("{base}/grants")),
            "unlock_link" => ("POST", format!("{base}/unlock")),
            "get_grant" => ("GET", grant.clone()),
            "get_embed_page" => ("GET", format!("{base}/embed")),
            "get_embed_asset" => ("GET", format!("{base}/embed/assets/{asset}")),
            "create_embed_grant" => ("POST", format!("{base}/embed/grants")),
            "unlock_embed" => ("POST", format!("{base}/embed/unlock")),
            "get_oembed" => ("GET", format!("/oembed?url={origin}{base}")),
            "get_viewer_file" => ("GET", "/s/-/no-such-file.js".to_owned()),
            other => panic!("the table has a row {other} that these tests cannot ask"),
        }
    }

    /// Asks an operation.
    pub async fn ask(&self, recipient: &Client, operation: &str) -> Answer {
        let (method, path) = self.place(operation);
        match operation {
            "create_grant" | "create_embed_grant" => recipient.form(&path, "choice=all&files=originals").await,
            "unlock_link" | "unlock_embed" => recipient.form(&path, &format!("password={}", self.password)).await,
            _ => recipient.send(method, &path, None).await,
        }
    }

    pub fn with_password(&self, password: &str) -> Self {
        Self { password: password.to_owned(), ..self.clone() }
    }
}
