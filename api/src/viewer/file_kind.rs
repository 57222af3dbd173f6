/// What a file is, in a word: «JPEG», «PDF».
pub fn file_kind(name: &str, media_type: &str) -> String {
    let known = match media_type {
        "image/jpeg" => "JPEG",
        "image/png" => "PNG",
        "image/webp" => "WebP",
        "image/gif" => "GIF",
        "image/tiff" => "TIFF",
        "image/svg+xml" => "SVG",
        "video/mp4" => "MP4",
        "video/quicktime" => "MOV",
        "audio/mpeg" => "MP3",
        "application/pdf" => "PDF",
        "application/zip" => "ZIP",
        _ => "",
    };
    if !known.is_empty() {
        return known.to_owned();
    }
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    let is_plain = |extension: &&str| {
        (1..=5).contains(&extension.len()) && extension.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    match extension.filter(is_plain) {
        Some(extension) => extension.to_uppercase(),
        None => media_type.rsplit('/').next().unwrap_or_default().trim_start_matches("x-").to_uppercase(),
    }
}

/// The name of a picture that was made of a file: the same, with the extension of what it is.
pub fn rendition_name(name: &str, media_type: &str) -> String {
    let (extension, also) = match media_type {
        "image/jpeg" => ("jpg", "jpeg"),
        "image/webp" => ("webp", "webp"),
        "image/png" => ("png", "png"),
        _ => return name.to_owned(),
    };
    match name.rsplit_once('.') {
        Some((_, has)) if has.eq_ignore_ascii_case(extension) || has.eq_ignore_ascii_case(also) => name.to_owned(),
        Some((stem, has)) if !stem.is_empty() && has.len() <= 5 => format!("{stem}.{extension}"),
        _ => format!("{name}.{extension}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_said_in_a_word() {
        assert_eq!(file_kind("a.jpg", "image/jpeg"), "JPEG");
        assert_eq!(file_kind("plan.dwg", "application/octet-stream"), "DWG");
        assert_eq!(file_kind("README", "text/plain"), "PLAIN");
        assert_eq!(file_kind("x.sehr lang", "application/x-tar"), "TAR");
    }

    #[test]
    fn a_picture_has_the_name_of_its_original() {
        assert_eq!(rendition_name("a.JPG", "image/jpeg"), "a.JPG");
        assert_eq!(rendition_name("a.jpeg", "image/jpeg"), "a.jpeg");
        assert_eq!(rendition_name("a.b.tiff", "image/jpeg"), "a.b.jpg");
        assert_eq!(rendition_name("scan", "image/jpeg"), "scan.jpg");
        assert_eq!(rendition_name(".profile", "image/jpeg"), ".profile.jpg");
    }
}
