use super::{
    refusal::Refusal,
    shown::{Made, Shown},
};
use crate::{app::App, http::Failure, watermark};
use vitrine_shared::ProblemCode;

/// After so many seconds who wants more than can be made at once may come again.
const COME_AGAIN: u64 = 60;

/// Marks what is still to be marked of these assets, of the renditions that `wants` names, so that they are there to be
/// given. Jobs do the same in the background: beyond `most` their work is waited for (503).
pub async fn finish(app: &App, shown: &mut [Shown], wants: impl Fn(&Made) -> bool, most: usize) -> Result<(), Refusal> {
    if shown.iter().map(|shown| shown.unmarked(&wants).len()).sum::<usize>() > most {
        let busy = Failure::new(ProblemCode::BeingPrepared);
        return Err(Failure { retry_after: Some(COME_AGAIN), ..busy }.into());
    }
    for shown in shown {
        for unmarked in shown.unmarked(&wants) {
            let file = match watermark::make_now(app, &unmarked).await {
                Ok(file) => Some(file),
                // It cannot be marked, and so is nothing that this link gives.
                Err(failure) if failure.code == ProblemCode::NotFound => None,
                Err(failure) => return Err(failure.into()),
            };
            match shown.renditions.iter().position(|made| made.profile == unmarked.profile) {
                Some(at) if file.is_some() => shown.renditions[at].file = file,
                Some(at) => drop(shown.renditions.remove(at)),
                None => {}
            }
        }
    }
    Ok(())
}
