use vitrine_shared::{CreateToken, CreatedToken, Token, TokenId, Tokens};

use super::{Answer, fetch};

/// One's own tokens, newest first.
pub async fn list_tokens() -> Answer<Vec<Token>> {
    let tokens: Tokens = fetch::get("/tokens").answer().await?;
    Ok(tokens.items)
}

pub async fn create_token(request: &CreateToken) -> Answer<CreatedToken> {
    fetch::post("/tokens").json(request).answer().await
}

/// Revokes a token at once and for ever.
pub async fn delete_token(id: TokenId) -> Answer<()> {
    fetch::delete(&["/tokens/", &id.to_string()].concat()).done().await
}
