//! Several requests that write one upload at once.

use std::{
    io::{Read, Write},
    time::Duration,
};

use futures_util::future::join_all;
use vitrine_shared::{Asset, ProblemCode, Role};

use super::{
    breaks::{begin, until},
    stand,
};
use crate::harness::tus;

on_both! {
    async fn of_two_that_write_the_same_bytes_exactly_one_wins(app) {
        let (member, email) = app.member_with_email(Role::Contributor).await;
        let file: Vec<u8> = (0..20_000_u32).map(|at| at as u8).collect();
        let upload = tus::create(&member, "a.bin", file.len(), None).await.header("location").to_owned();
        let mut first = begin(&app, &email, &upload, file.len(), &file[..1_000]).await;
        until(&member, &upload, "1000").await;
        let other = tus::append(&member, &upload, 0, &file);
        // Whoever goes on sending keeps the upload, whoever else wants it.
        let going_on = async {
            for (at, piece) in (2..).zip(file[1_000..].chunks(1_000)) {
                first.write_all(piece).expect("sent");
                until(&member, &upload, &(at * 1_000).to_string()).await;
            }
        };
        let (refused, ()) = tokio::join!(other, going_on);
        refused.problem(ProblemCode::OffsetMismatch);
        let mut answer = [0; 12];
        first.read_exact(&mut answer).expect("an answer");
        assert_eq!(&answer, b"HTTP/1.1 204");
        let asset: Asset = member.get(stand(&member, &upload).await.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, file);
    }

    async fn ten_that_follow_the_protocol_end_with_the_whole_file(app) {
        let member = app.member(Role::Contributor).await;
        let file: Vec<u8> = (0..900_000_u32).map(|at| (at.wrapping_mul(at) / 7) as u8).collect();
        let upload = tus::create(&member, "a.bin", file.len(), None).await.header("location").to_owned();
        let writers = (0..10).map(|_| async {
            let mut written = 0;
            loop {
                let at = stand(&member, &upload).await;
                if !at.header("content-location").is_empty() {
                    return written;
                }
                // Somebody else's turn for longer than one waits.
                if at.status == 423 {
                    continue;
                }
                let offset: usize = at.header("upload-offset").parse().expect("an offset");
                let piece = &file[offset..file.len().min(offset + 50_000)];
                let answer = tus::append(&member, &upload, offset as u64, piece).await;
                match answer.status {
                    204 => written += piece.len(),
                    409 | 423 => {}
                    other => panic!("{other}: {}", answer.text()),
                }
            }
        });
        let written = tokio::time::timeout(Duration::from_secs(60), join_all(writers)).await.expect("an end");
        assert_eq!(written.iter().sum::<usize>(), file.len(), "each byte was taken from one of them: {written:?}");
        let asset: Asset = member.get(stand(&member, &upload).await.header("content-location")).await.read();
        assert_eq!(member.get(&format!("/api/v1/assets/{}/original", asset.id)).await.body, file);
    }
}
