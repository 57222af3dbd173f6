//! What no client of good will sends.

/// Bodies that are of no form at all.
pub const BODIES: [&[u8]; 9] = [
    b"",
    b"\0",
    b"\xff\xfe\x00",
    b"{",
    b"[]",
    b"null",
    b"\"\\ud800\"",
    b"{\"a\":1,\"a\":2}",
    b"password=%00&choice=%ff&files=%00&asset=%00&=&&%",
];

/// Texts for parts of addresses, queries and headers.
pub fn texts() -> Vec<Vec<u8>> {
    let short: [&[u8]; 22] = [
        b"",
        b"\0",
        b"a\0b",
        b"\x1b[2J\x07",
        b"\r\nSet-Cookie: a=b",
        b"\xed\xa0\x80",
        b"\xff",
        b"\xe2\x80\xae",
        b"..",
        b"../../etc/passwd",
        b"-1",
        b"1.5",
        b"1e400",
        b"9223372036854775807",
        b"18446744073709551616",
        b"-9223372036854775809",
        b"true",
        b"[[[[[[[[[[[[[[[[",
        b"%",
        b"'\"; DROP TABLE members; --",
        b"\"18446744073709551616\"",
        b"AAAA",
    ];
    let mut texts: Vec<Vec<u8>> = short.iter().map(|text| text.to_vec()).collect();
    texts.push(b"x".repeat(20_000));
    texts.push(b"x".repeat(1_000_000));
    texts
}

/// Texts of a megabyte, and such as nearly fit.
pub fn long_texts() -> Vec<Vec<u8>> {
    vec![b"x".repeat(1_000_000), "я".repeat(200).into_bytes(), b"\0".repeat(300)]
}

/// JSON, and what is nearly JSON, to stand in place of one value.
pub fn raw_values() -> Vec<Vec<u8>> {
    let mut values: Vec<Vec<u8>> = [
        &br#""\u0000""#[..],
        br#""a\u0000b""#,
        br#""\ud800""#,
        br#""\udc00\ud800""#,
        br#""\u001b[2J\u0007\u202e\ufffe""#,
        b"\"\0\"",
        b"\"\x01\"",
        b"\"\xff\"",
        br#""""#,
        br#""x@y.z""#,
        br#""9999-12-31T23:59:59.999999999Z""#,
        br#""-9999-01-01""#,
        b"null",
        b"true",
        b"-1",
        b"1.5",
        b"1e400",
        b"9223372036854775807",
        b"18446744073709551616",
        b"[]",
        b"{}",
        br#"[null,[],{}]"#,
    ]
    .iter()
    .map(|value| value.to_vec())
    .collect();
    values.push([b"\"", &b"x".repeat(1_000_000)[..], b"\""].concat());
    values.push([b"\"", &b"x".repeat(10_000)[..], b"\""].concat());
    values.push([b"[".repeat(100_000), b"]".repeat(100_000)].concat());
    values.push([br#"{"a":"#.repeat(10_000), b"1".to_vec(), b"}".repeat(10_000)].concat());
    values
}
