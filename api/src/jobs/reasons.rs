use vitrine_media::{Properties, Refusal};

/// Why there is no preview, as the column has it.
pub fn reason(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NotAPicture => "no_picture",
        Refusal::Unsupported | Refusal::TooManyScans => "unsupported",
        Refusal::TooManyPixels | Refusal::TooMuchMemory => "too_many_pixels",
        Refusal::Truncated => "truncated",
        Refusal::Corrupt | Refusal::Failed => "corrupt",
    }
}

/// What a file says about itself, as the wire has it.
pub fn wire_properties(read: Properties) -> vitrine_shared::Properties {
    let exposure = &read.exposure;
    let parts = [
        exposure.shutter.as_ref().map(|seconds| format!("{seconds} s")),
        exposure.aperture.map(|number| format!("f/{number}")),
        exposure.iso.map(|iso| format!("ISO {iso}")),
        exposure.focal_length.map(|millimetres| format!("{millimetres} mm")),
    ];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    vitrine_shared::Properties {
        title: read.title,
        description: read.description,
        keywords: read.keywords,
        author: read.author,
        copyright: read.copyright,
        taken_at: read.taken_at.map(|taken| taken.local + taken.offset.as_deref().unwrap_or_default()),
        camera: read.camera,
        lens: read.lens,
        exposure: (!line.is_empty()).then_some(line),
    }
}

#[cfg(test)]
mod tests {
    use vitrine_media::{Exposure, TakenAt};

    use super::*;

    #[test]
    fn an_exposure_is_one_line() {
        let exposure =
            Exposure { shutter: Some("1/250".into()), aperture: Some(2.8), iso: Some(400), focal_length: Some(35.0) };
        let taken_at = Some(TakenAt { local: "2026-10-14T09:12:00".into(), offset: Some("+02:00".into()) });
        let wire = wire_properties(Properties { exposure, taken_at, ..Properties::default() });
        assert_eq!(wire.exposure.as_deref(), Some("1/250 s · f/2.8 · ISO 400 · 35 mm"));
        assert_eq!(wire.taken_at.as_deref(), Some("2026-10-14T09:12:00+02:00"));
        assert_eq!(wire_properties(Properties::default()), vitrine_shared::Properties::default());
    }
}
