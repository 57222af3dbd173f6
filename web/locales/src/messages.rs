//! Written by `cargo xtask generate` from `en.ftl` and `ru.ftl`: change those.

use crate::{Locale, plural::Plural};

/// `Sign in`
pub fn sign_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign in",
        Locale::Ru => "Войти",
    }
}

/// `Sign out`
pub fn sign_out(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign out",
        Locale::Ru => "Выйти",
    }
}

/// `E-mail`
pub fn email(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "E-mail",
        Locale::Ru => "Эл. почта",
    }
}

/// `Password`
pub fn password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Password",
        Locale::Ru => "Пароль",
    }
}

/// `Cancel`
pub fn cancel(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Cancel",
        Locale::Ru => "Отмена",
    }
}

/// `Close`
pub fn close(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Close",
        Locale::Ru => "Закрыть",
    }
}

/// `Copy`
pub fn copy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy",
        Locale::Ru => "Копировать",
    }
}

/// `Copied`
pub fn copied(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copied",
        Locale::Ru => "Скопировано",
    }
}

/// `Delete`
pub fn delete(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete",
        Locale::Ru => "Удалить",
    }
}

/// `Save`
pub fn save(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Save",
        Locale::Ru => "Сохранить",
    }
}

/// `{count} assets`
pub fn assets_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов"].concat(),
        },
    }
}

/// `The request could not be read. Check its form against the description of the API.`
pub fn problem_bad_request(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The request could not be read. Check its form against the description of the API.",
        Locale::Ru => "Запрос не удалось прочитать. Сверьте его с описанием API.",
    }
}

/// `This cursor does not belong to this list. Start again without it.`
pub fn problem_bad_cursor(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This cursor does not belong to this list. Start again without it.",
        Locale::Ru => "Этот курсор не от этого списка. Начните без него.",
    }
}

/// `Nobody is signed in, or the session has ended. Sign in again.`
pub fn problem_not_signed_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nobody is signed in, or the session has ended. Sign in again.",
        Locale::Ru => "Вход не выполнен, или сеанс закончился. Войдите снова.",
    }
}

/// `E-mail and password do not belong together. Check both; capital letters count.`
pub fn problem_wrong_credentials(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "E-mail and password do not belong together. Check both; capital letters count.",
        Locale::Ru => "Почта и пароль не подходят друг к другу. Проверьте оба; регистр букв важен.",
    }
}

/// `This link asks for its password first.`
pub fn problem_password_required(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link asks for its password first.",
        Locale::Ru => "Эта ссылка сначала спрашивает пароль.",
    }
}

/// `That is not it. Capital letters count.`
pub fn problem_wrong_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "That is not it. Capital letters count.",
        Locale::Ru => "Пароль не подошёл. Регистр букв важен.",
    }
}

/// `Your role may not do this. Ask an administrator of your team.`
pub fn problem_not_allowed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Your role may not do this. Ask an administrator of your team.",
        Locale::Ru => "Ваша роль этого не позволяет. Обратитесь к администратору команды.",
    }
}

/// `Only somebody who is signed in may do this, not a token.`
pub fn problem_session_required(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Only somebody who is signed in may do this, not a token.",
        Locale::Ru => "Это может сделать только тот, кто вошёл в систему, но не токен.",
    }
}

/// `That is not the code in the server’s log. The server prints it each time it starts.`
pub fn problem_wrong_setup_code(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "That is not the code in the server’s log. The server prints it each time it starts.",
        Locale::Ru => "Это не код из журнала сервера. Сервер печатает его при каждом запуске.",
    }
}

/// `The request came from another site and was not carried out. Do it from Vitrine’s own pages.`
pub fn problem_cross_site(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The request came from another site and was not carried out. Do it from Vitrine’s own pages.",
        Locale::Ru => "Запрос пришёл с другого сайта и не выполнен. Сделайте это на страницах Vitrine.",
    }
}

/// `This link is closed for now. Ask the person who sent it.`
pub fn problem_link_closed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link is closed for now. Ask the person who sent it.",
        Locale::Ru => "Эта ссылка пока закрыта. Спросите того, кто её прислал.",
    }
}

/// `This link does not give this file to take. Ask the person who sent it.`
pub fn problem_not_given(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link does not give this file to take. Ask the person who sent it.",
        Locale::Ru => "По этой ссылке этот файл не отдаётся. Спросите того, кто её прислал.",
    }
}

/// `Downloads of this link are counted: its files are taken by a grant alone.`
pub fn problem_grant_required(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads of this link are counted: its files are taken by a grant alone.",
        Locale::Ru => "Скачивания по этой ссылке считаются: файлы отдаются только через разрешение на скачивание (grant).",
    }
}

/// `All downloads of this link are used up. Looking goes on; ask the person who sent it for more.`
pub fn problem_no_downloads_left(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "All downloads of this link are used up. Looking goes on; ask the person who sent it for more.",
        Locale::Ru => "Все скачивания по этой ссылке использованы. Смотреть можно и дальше; за новыми обратитесь к тому, кто её прислал.",
    }
}

/// `This link is not shown inside other sites. Open it in a window of its own.`
pub fn problem_embedding_refused(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link is not shown inside other sites. Open it in a window of its own.",
        Locale::Ru => "Эта ссылка не показывается на других сайтах. Откройте её в отдельном окне.",
    }
}

/// `There is nothing at this address, or nothing that you may see.`
pub fn problem_not_found(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There is nothing at this address, or nothing that you may see.",
        Locale::Ru => "По этому адресу ничего нет, или вам это не видно.",
    }
}

/// `This address does not know this method. The header Allow names those it knows.`
pub fn problem_method_not_allowed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This address does not know this method. The header Allow names those it knows.",
        Locale::Ru => "Этот адрес не знает такого метода. Заголовок Allow называет те, что знает.",
    }
}

/// `It was changed meanwhile. Load it again and repeat.`
pub fn problem_conflict(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It was changed meanwhile. Load it again and repeat.",
        Locale::Ru => "Тем временем это изменилось. Загрузите снова и повторите.",
    }
}

/// `This installation is set up already. Sign in.`
pub fn problem_already_set_up(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This installation is set up already. Sign in.",
        Locale::Ru => "Эта установка уже настроена. Войдите.",
    }
}

/// `The team needs an administrator. Make somebody else one first.`
pub fn problem_last_administrator(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The team needs an administrator. Make somebody else one first.",
        Locale::Ru => "Команде нужен администратор. Сначала назначьте другого.",
    }
}

/// `Links still show the watermark. Switch it off in them first.`
pub fn problem_watermark_in_use(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Links still show the watermark. Switch it off in them first.",
        Locale::Ru => "Ссылки ещё показывают водяной знак. Сначала отключите его в них.",
    }
}

/// `The upload stands at another offset. Ask with HEAD and go on from there.`
pub fn problem_offset_mismatch(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The upload stands at another offset. Ask with HEAD and go on from there.",
        Locale::Ru => "Загрузка стоит на другом месте. Спросите HEAD и продолжайте оттуда.",
    }
}

/// `This link has expired. The person who sent it can open it again.`
pub fn problem_link_expired(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link has expired. The person who sent it can open it again.",
        Locale::Ru => "Срок этой ссылки истёк. Тот, кто её прислал, может открыть её снова.",
    }
}

/// `This download has ended, or something in it is no longer given. Start it again from the link’s page.`
pub fn problem_grant_ended(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This download has ended, or something in it is no longer given. Start it again from the link’s page.",
        Locale::Ru => "Это скачивание закончилось, или что-то из него больше не отдаётся. Начните снова со страницы ссылки.",
    }
}

/// `This upload was not finished in time and is gone. Start it again.`
pub fn problem_upload_expired(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This upload was not finished in time and is gone. Start it again.",
        Locale::Ru => "Эта загрузка не завершена вовремя и удалена. Начните снова.",
    }
}

/// `This address was used already, was replaced by a newer one, or has expired. Ask an administrator of your team for a new one.`
pub fn problem_invitation_ended(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This address was used already, was replaced by a newer one, or has expired. Ask an administrator of your team for a new one.",
        Locale::Ru => "Этот адрес уже использован, заменён новым или устарел. Попросите новый у администратора вашей команды.",
    }
}

/// `Somebody changed this meanwhile. Load it again, then decide.`
pub fn problem_version_mismatch(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Somebody changed this meanwhile. Load it again, then decide.",
        Locale::Ru => "Кто-то тем временем это изменил. Загрузите снова и решите.",
    }
}

/// `This is too large. One file may have {limit}.`
pub fn problem_too_large(locale: Locale, limit: &str) -> String {
    match locale {
        Locale::En => ["This is too large. One file may have ", limit, "."].concat(),
        Locale::Ru => ["Это слишком велико. Один файл может быть до ", limit, "."].concat(),
    }
}

/// `This content type is not read here. Send JSON, or application/offset+octet-stream for an upload.`
pub fn problem_unsupported_media_type(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This content type is not read here. Send JSON, or application/offset+octet-stream for an upload.",
        Locale::Ru => "Такой тип содержимого здесь не читается. Присылайте JSON или, для загрузки, application/offset+octet-stream.",
    }
}

/// `The file has no such bytes.`
pub fn problem_range_not_satisfiable(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The file has no such bytes.",
        Locale::Ru => "В файле нет таких байтов.",
    }
}

/// `Something does not hold yet. Look at the fields that are marked.`
pub fn problem_invalid(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Something does not hold yet. Look at the fields that are marked.",
        Locale::Ru => "Что-то ещё не так. Посмотрите на отмеченные поля.",
    }
}

/// `That is not offered here.`
pub fn problem_not_available(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "That is not offered here.",
        Locale::Ru => "Такое здесь не предлагается.",
    }
}

/// `This Idempotency-Key was used for another request. Take a new one.`
pub fn problem_key_reused(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This Idempotency-Key was used for another request. Take a new one.",
        Locale::Ru => "Этот Idempotency-Key уже использован для другого запроса. Возьмите новый.",
    }
}

/// `Another request is writing to this upload. Try again in a moment.`
pub fn problem_upload_busy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Another request is writing to this upload. Try again in a moment.",
        Locale::Ru => "В эту загрузку пишет другой запрос. Повторите через мгновение.",
    }
}

/// `Say with If-Match which version you change.`
pub fn problem_version_required(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Say with If-Match which version you change.",
        Locale::Ru => "Укажите в If-Match, какую версию вы меняете.",
    }
}

/// `Too many attempts. Wait a little, then try again.`
pub fn problem_too_many_attempts(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Too many attempts. Wait a little, then try again.",
        Locale::Ru => "Слишком много попыток. Подождите немного и попробуйте снова.",
    }
}

/// `The bytes do not have the checksum that was announced. Send them again.`
pub fn problem_checksum_mismatch(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The bytes do not have the checksum that was announced. Send them again.",
        Locale::Ru => "У байтов не та контрольная сумма, что была объявлена. Пришлите их снова.",
    }
}

/// `Something went wrong on our side. If it stays so, give your administrator this number: {id}.`
pub fn problem_internal(locale: Locale, id: &str) -> String {
    match locale {
        Locale::En => ["Something went wrong on our side. If it stays so, give your administrator this number: ", id, "."].concat(),
        Locale::Ru => ["Что-то сломалось на нашей стороне. Если так и останется, передайте администратору этот номер: ", id, "."].concat(),
    }
}

/// `It is not written in this format. Ask for json.`
pub fn problem_format_not_offered(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It is not written in this format. Ask for json.",
        Locale::Ru => "В таком формате ответа нет. Запросите json.",
    }
}

/// `Too much at once right now. Try again in a moment.`
pub fn problem_busy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Too much at once right now. Try again in a moment.",
        Locale::Ru => "Сейчас слишком много всего сразу. Повторите через мгновение.",
    }
}

/// `The pictures you asked for are being prepared. Try again in a minute.`
pub fn problem_being_prepared(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The pictures you asked for are being prepared. Try again in a minute.",
        Locale::Ru => "Нужные изображения ещё готовятся. Повторите через минуту.",
    }
}

/// `The server’s disk is full. Nothing that was stored is lost; ask an administrator to make room.`
pub fn problem_storage_full(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The server’s disk is full. Nothing that was stored is lost; ask an administrator to make room.",
        Locale::Ru => "На сервере кончилось место. Ничего из сохранённого не потеряно; попросите администратора освободить место.",
    }
}

/// `This is needed.`
pub fn field_required(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This is needed.",
        Locale::Ru => "Это нужно заполнить.",
    }
}

/// `At least {limit} characters.`
pub fn field_too_short(locale: Locale, limit: &str) -> String {
    match locale {
        Locale::En => ["At least ", limit, " characters."].concat(),
        Locale::Ru => ["Не меньше ", limit, " символов."].concat(),
    }
}

/// `At most {limit}.`
pub fn field_too_long(locale: Locale, limit: &str) -> String {
    match locale {
        Locale::En => ["At most ", limit, "."].concat(),
        Locale::Ru => ["Не больше ", limit, "."].concat(),
    }
}

/// `Too easy to guess. Take something that is neither common nor your name or address.`
pub fn field_too_easy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Too easy to guess. Take something that is neither common nor your name or address.",
        Locale::Ru => "Слишком легко угадать. Возьмите то, что не распространено и не совпадает с вашим именем или адресом.",
    }
}

/// `This does not have the right form.`
pub fn field_malformed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This does not have the right form.",
        Locale::Ru => "Неверная форма.",
    }
}

/// `There is no such thing here.`
pub fn field_unknown(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There is no such thing here.",
        Locale::Ru => "Такого здесь нет.",
    }
}

/// `Somebody has this already.`
pub fn field_taken(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Somebody has this already.",
        Locale::Ru => "Это уже занято.",
    }
}

/// `This lies in the past.`
pub fn field_past(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This lies in the past.",
        Locale::Ru => "Это в прошлом.",
    }
}

/// `Somebody changed this meanwhile.`
pub fn field_changed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Somebody changed this meanwhile.",
        Locale::Ru => "Это тем временем изменили.",
    }
}

/// `The start must lie before the end.`
pub fn field_after_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The start must lie before the end.",
        Locale::Ru => "Начало должно быть раньше конца.",
    }
}

/// `A whole number from {least} to {limit}.`
pub fn field_out_of_range(locale: Locale, least: &str, limit: &str) -> String {
    match locale {
        Locale::En => ["A whole number from ", least, " to ", limit, "."].concat(),
        Locale::Ru => ["Целое число от ", least, " до ", limit, "."].concat(),
    }
}

/// `Letters from a to z, digits and hyphens.`
pub fn field_slug_malformed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Letters from a to z, digits and hyphens.",
        Locale::Ru => "Латинские буквы, цифры и дефисы.",
    }
}

/// `This address is taken. Choose another.`
pub fn field_slug_taken(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This address is taken. Choose another.",
        Locale::Ru => "Этот адрес занят. Выберите другой.",
    }
}

/// `An address such as https://example.com, without a page behind it.`
pub fn field_site_malformed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "An address such as https://example.com, without a page behind it.",
        Locale::Ru => "Адрес вида https://example.com, без страницы после него.",
    }
}

/// `This does not go with another field that is set. Give one of the two.`
pub fn field_not_together(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This does not go with another field that is set. Give one of the two.",
        Locale::Ru => "Это не сочетается с другим заполненным полем. Оставьте что-то одно.",
    }
}

/// `This lies too far ahead.`
pub fn field_too_late(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This lies too far ahead.",
        Locale::Ru => "Это слишком далёкий срок.",
    }
}

/// `This is not your present password.`
pub fn field_wrong(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This is not your present password.",
        Locale::Ru => "Это не ваш нынешний пароль.",
    }
}

/// `Your role may not give this.`
pub fn field_not_allowed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Your role may not give this.",
        Locale::Ru => "Ваша роль не может этого дать.",
    }
}

/// `No asset in this collection has such a file.`
pub fn field_nothing(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No asset in this collection has such a file.",
        Locale::Ru => "Ни у одного материала в этой коллекции нет такого файла.",
    }
}

/// `This is not offered here.`
pub fn field_not_available(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This is not offered here.",
        Locale::Ru => "Здесь это не предлагается.",
    }
}

/// `No watermark is set. An administrator sets one under Administration → Watermark.`
pub fn field_no_watermark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No watermark is set. An administrator sets one under Administration → Watermark.",
        Locale::Ru => "Водяной знак не задан. Администратор задаёт его в разделе «Управление → Водяной знак».",
    }
}

/// `{count} links show it.`
pub fn field_in_use(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " link shows it."].concat(),
            _ => [crate::number(locale, count).as_str(), " links show it."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Его показывает ", crate::number(locale, count).as_str(), " ссылка."].concat(),
            Plural::Few => ["Его показывают ", crate::number(locale, count).as_str(), " ссылки."].concat(),
            _ => ["Его показывают ", crate::number(locale, count).as_str(), " ссылок."].concat(),
        },
    }
}

/// `Choose a PNG or an SVG. What counts is the file’s content, not its name.`
pub fn field_not_a_mark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose a PNG or an SVG. What counts is the file’s content, not its name.",
        Locale::Ru => "Выберите PNG или SVG. Важно содержимое файла, а не его имя.",
    }
}

/// `The file is damaged or cut off. Export it again.`
pub fn field_damaged(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The file is damaged or cut off. Export it again.",
        Locale::Ru => "Файл повреждён или обрывается. Сохраните его заново.",
    }
}

/// `The picture has too many pixels. 2,000 on the longer side are plenty.`
pub fn field_too_many_pixels(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The picture has too many pixels. 2,000 on the longer side are plenty.",
        Locale::Ru => "В изображении слишком много пикселей. Достаточно 2000 по длинной стороне.",
    }
}

/// `The drawing is too complex. Simplify it, or export it as a PNG.`
pub fn field_too_complex(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The drawing is too complex. Simplify it, or export it as a PNG.",
        Locale::Ru => "Рисунок слишком сложен. Упростите его или сохраните как PNG.",
    }
}

/// `The drawing has text, and there are no fonts here to set it in. Turn the text into outlines, or export it as a PNG.`
pub fn field_has_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The drawing has text, and there are no fonts here to set it in. Turn the text into outlines, or export it as a PNG.",
        Locale::Ru => "В рисунке есть текст, а шрифтов для него здесь нет. Преобразуйте текст в контуры или сохраните рисунок как PNG.",
    }
}

/// `The drawing holds pictures or refers to other files. Draw it with outlines alone, or export it as a PNG.`
pub fn field_has_references(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The drawing holds pictures or refers to other files. Draw it with outlines alone, or export it as a PNG.",
        Locale::Ru => "Рисунок содержит изображения или ссылается на другие файлы. Нарисуйте его одними контурами или сохраните как PNG.",
    }
}

/// `The drawing uses filters, masks, patterns, scripts or the like. Draw it with outlines alone, or export it as a PNG.`
pub fn field_unsupported(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The drawing uses filters, masks, patterns, scripts or the like. Draw it with outlines alone, or export it as a PNG.",
        Locale::Ru => "В рисунке есть фильтры, маски, узоры, скрипты или подобное. Нарисуйте его одними контурами или сохраните как PNG.",
    }
}

/// `The file shows nothing: it is empty or almost transparent.`
pub fn field_nothing_visible(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The file shows nothing: it is empty or almost transparent.",
        Locale::Ru => "Файл ничего не показывает: он пуст или почти прозрачен.",
    }
}

/// `Skip to content`
pub fn viewer_skip(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Skip to content",
        Locale::Ru => "Перейти к содержанию",
    }
}

/// `Shared by`
pub fn viewer_shared_by(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Shared by",
        Locale::Ru => "Кто поделился",
    }
}

/// `Open until`
pub fn viewer_open_until(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Open until",
        Locale::Ru => "Открыто до",
    }
}

/// `the end of {date}, {zone}`
pub fn viewer_end_of_day(locale: Locale, date: &str, zone: &str) -> String {
    match locale {
        Locale::En => ["the end of ", date, ", ", zone].concat(),
        Locale::Ru => ["конца ", date, ", ", zone].concat(),
    }
}

/// `{date}, {zone}`
pub fn viewer_moment(locale: Locale, date: &str, zone: &str) -> String {
    match locale {
        Locale::En => [date, ", ", zone].concat(),
        Locale::Ru => [date, ", ", zone].concat(),
    }
}

/// `To take`
pub fn viewer_to_take(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "To take",
        Locale::Ru => "Можно взять",
    }
}

/// `{size} in all`
pub fn viewer_in_all(locale: Locale, size: &str) -> String {
    match locale {
        Locale::En => [size, " in all"].concat(),
        Locale::Ru => ["всего ", size].concat(),
    }
}

/// `For viewing only`
pub fn viewer_for_viewing(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "For viewing only",
        Locale::Ru => "Только для просмотра",
    }
}

/// `{count} pictures are still being prepared. Reload the page in a minute.`
pub fn viewer_preparing(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " picture is still being prepared. Reload the page in a minute."].concat(),
            _ => [crate::number(locale, count).as_str(), " pictures are still being prepared. Reload the page in a minute."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " изображение ещё готовится. Обновите страницу через минуту."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " изображения ещё готовятся. Обновите страницу через минуту."].concat(),
            _ => [crate::number(locale, count).as_str(), " изображений ещё готовятся. Обновите страницу через минуту."].concat(),
        },
    }
}

/// `A file to download is still being prepared. Reload the page in a minute.`
pub fn viewer_preparing_this(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A file to download is still being prepared. Reload the page in a minute.",
        Locale::Ru => "Файл для скачивания ещё готовится. Обновите страницу через минуту.",
    }
}

/// `This download is being prepared`
pub fn viewer_being_prepared_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This download is being prepared",
        Locale::Ru => "Скачивание готовится",
    }
}

/// `Some of its pictures are not ready yet. Go back and try again in a minute.`
pub fn viewer_being_prepared_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Some of its pictures are not ready yet. Go back and try again in a minute.",
        Locale::Ru => "Не все изображения готовы. Вернитесь и повторите через минуту.",
    }
}

/// `Nothing here yet`
pub fn viewer_nothing_yet(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing here yet",
        Locale::Ru => "Здесь пока ничего нет",
    }
}

/// `{count} items`
pub fn viewer_items(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " item"].concat(),
            _ => [crate::number(locale, count).as_str(), " items"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов"].concat(),
        },
    }
}

/// `{count} pictures`
pub fn viewer_pictures(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " picture"].concat(),
            _ => [crate::number(locale, count).as_str(), " pictures"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " изображение"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " изображения"].concat(),
            _ => [crate::number(locale, count).as_str(), " изображений"].concat(),
        },
    }
}

/// `{count} films`
pub fn viewer_films(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " film"].concat(),
            _ => [crate::number(locale, count).as_str(), " films"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " фильм"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " фильма"].concat(),
            _ => [crate::number(locale, count).as_str(), " фильмов"].concat(),
        },
    }
}

/// `{count} recordings`
pub fn viewer_recordings(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " recording"].concat(),
            _ => [crate::number(locale, count).as_str(), " recordings"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " аудиозапись"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " аудиозаписи"].concat(),
            _ => [crate::number(locale, count).as_str(), " аудиозаписей"].concat(),
        },
    }
}

/// `{count} documents`
pub fn viewer_documents(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " document"].concat(),
            _ => [crate::number(locale, count).as_str(), " documents"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " документ"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " документа"].concat(),
            _ => [crate::number(locale, count).as_str(), " документов"].concat(),
        },
    }
}

/// `{count} other files`
pub fn viewer_other_files(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " other file"].concat(),
            _ => [crate::number(locale, count).as_str(), " other files"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["ещё ", crate::number(locale, count).as_str(), " файл"].concat(),
            Plural::Few => ["ещё ", crate::number(locale, count).as_str(), " файла"].concat(),
            _ => ["ещё ", crate::number(locale, count).as_str(), " файлов"].concat(),
        },
    }
}

/// `All {count} items`
pub fn viewer_all_items(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " item"].concat(),
            _ => ["All ", crate::number(locale, count).as_str(), " items"].concat(),
        },
        Locale::Ru => ["Все материалы: ", crate::number(locale, count).as_str()].concat(),
    }
}

/// `Show more`
pub fn viewer_more(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show more",
        Locale::Ru => "Показать ещё",
    }
}

/// `Select`
pub fn viewer_select(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Select",
        Locale::Ru => "Выбрать",
    }
}

/// `Done`
pub fn viewer_done(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Done",
        Locale::Ru => "Готово",
    }
}

/// `Clear`
pub fn viewer_clear(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Clear",
        Locale::Ru => "Сбросить",
    }
}

/// `Select: {name}`
pub fn viewer_select_item(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Select: ", name].concat(),
        Locale::Ru => ["Выбрать: ", name].concat(),
    }
}

/// `Originals`
pub fn viewer_originals(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals",
        Locale::Ru => "Оригиналы",
    }
}

/// `Original`
pub fn viewer_original(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Original",
        Locale::Ru => "Оригинал",
    }
}

/// `Attachments`
pub fn viewer_attachments(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Attachments",
        Locale::Ru => "Вложения",
    }
}

/// `Attachment`
pub fn viewer_attachment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Attachment",
        Locale::Ru => "Вложение",
    }
}

/// `Everything`
pub fn viewer_everything(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Everything",
        Locale::Ru => "Все файлы",
    }
}

/// `Which files`
pub fn viewer_which_files(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Which files",
        Locale::Ru => "Какие файлы",
    }
}

/// `Download`
pub fn viewer_download(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download",
        Locale::Ru => "Скачать",
    }
}

/// `Download all`
pub fn viewer_download_all(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download all",
        Locale::Ru => "Скачать всё",
    }
}

/// `Download selection`
pub fn viewer_download_selection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download selection",
        Locale::Ru => "Скачать выбранное",
    }
}

/// `All as ZIP, {size}`
pub fn viewer_all_as_zip(locale: Locale, size: &str) -> String {
    match locale {
        Locale::En => ["All as ZIP, ", size].concat(),
        Locale::Ru => ["Всё в одном ZIP, ", size].concat(),
    }
}

/// `{files} files, exactly {bytes} bytes, can be resumed`
pub fn viewer_exactly(locale: Locale, files: u64, bytes: u64) -> String {
    match locale {
        Locale::En => [match crate::plural::plural(locale, files) {
            Plural::One => [crate::number(locale, files).as_str(), " file"].concat(),
            _ => [crate::number(locale, files).as_str(), " files"].concat(),
        }.as_str(), ", exactly ", match crate::plural::plural(locale, bytes) {
            Plural::One => [crate::number(locale, bytes).as_str(), " byte"].concat(),
            _ => [crate::number(locale, bytes).as_str(), " bytes"].concat(),
        }.as_str(), ", can be resumed"].concat(),
        Locale::Ru => [match crate::plural::plural(locale, files) {
            Plural::One => [crate::number(locale, files).as_str(), " файл"].concat(),
            Plural::Few => [crate::number(locale, files).as_str(), " файла"].concat(),
            _ => [crate::number(locale, files).as_str(), " файлов"].concat(),
        }.as_str(), ", ровно ", match crate::plural::plural(locale, bytes) {
            Plural::One => [crate::number(locale, bytes).as_str(), " байт"].concat(),
            Plural::Few => [crate::number(locale, bytes).as_str(), " байта"].concat(),
            _ => [crate::number(locale, bytes).as_str(), " байт"].concat(),
        }.as_str(), ", можно докачать"].concat(),
    }
}

/// `Selected: {count}, {size}`
pub fn viewer_selected(locale: Locale, count: &str, size: &str) -> String {
    match locale {
        Locale::En => ["Selected: ", count, ", ", size].concat(),
        Locale::Ru => ["Выбрано: ", count, ", ", size].concat(),
    }
}

/// `Exactly {bytes} bytes, can be resumed`
pub fn viewer_selected_exactly(locale: Locale, bytes: &str) -> String {
    match locale {
        Locale::En => ["Exactly ", bytes, " bytes, can be resumed"].concat(),
        Locale::Ru => ["Ровно ", bytes, " Б, можно докачать"].concat(),
    }
}

/// `No such file among those selected`
pub fn viewer_selected_none(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No such file among those selected",
        Locale::Ru => "Среди выбранного нет таких файлов",
    }
}

/// `The download is starting…`
pub fn viewer_starting(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The download is starting…",
        Locale::Ru => "Загрузка начинается…",
    }
}

/// `The download has started. If it breaks off, it can be resumed.`
pub fn viewer_started(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The download has started. If it breaks off, it can be resumed.",
        Locale::Ru => "Загрузка началась. Если она прервётся, её можно продолжить.",
    }
}

/// `The download is starting`
pub fn viewer_file_starts_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The download is starting",
        Locale::Ru => "Загрузка начинается",
    }
}

/// `If nothing happens, start it yourself. If it breaks off, it can be resumed.`
pub fn viewer_file_starts_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "If nothing happens, start it yourself. If it breaks off, it can be resumed.",
        Locale::Ru => "Если ничего не происходит, начните её сами. Если она прервётся, её можно продолжить.",
    }
}

/// `Nothing was selected. Tick what you want, or download all.`
pub fn viewer_nothing_chosen(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing was selected. Tick what you want, or download all.",
        Locale::Ru => "Ничего не выбрано. Отметьте, что нужно, или скачайте всё.",
    }
}

/// `What was selected has no such file. Choose other files.`
pub fn viewer_nothing_to_download(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What was selected has no such file. Choose other files.",
        Locale::Ru => "Среди выбранного нет таких файлов. Выберите другие.",
    }
}

/// `{position} of {total}`
pub fn viewer_position(locale: Locale, position: u64, total: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, position).as_str(), " of ", crate::number(locale, total).as_str()].concat(),
        Locale::Ru => [crate::number(locale, position).as_str(), " из ", crate::number(locale, total).as_str()].concat(),
    }
}

/// `Previous: {name}`
pub fn viewer_previous(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Previous: ", name].concat(),
        Locale::Ru => ["Предыдущий: ", name].concat(),
    }
}

/// `Next: {name}`
pub fn viewer_next(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Next: ", name].concat(),
        Locale::Ru => ["Следующий: ", name].concat(),
    }
}

/// `Zoom`
pub fn viewer_zoom(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Zoom",
        Locale::Ru => "Увеличить",
    }
}

/// `About this item`
pub fn viewer_about(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "About this item",
        Locale::Ru => "Об этом материале",
    }
}

/// `This file has no preview`
pub fn viewer_no_preview(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This file has no preview",
        Locale::Ru => "У этого файла нет предпросмотра",
    }
}

/// `{count} MP`
pub fn viewer_megapixels(locale: Locale, count: &str) -> String {
    match locale {
        Locale::En => [count, " MP"].concat(),
        Locale::Ru => [count, " Мп"].concat(),
    }
}

/// `Properties`
pub fn viewer_properties(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Properties",
        Locale::Ru => "Свойства",
    }
}

/// `Taken`
pub fn viewer_property_taken(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Taken",
        Locale::Ru => "Снято",
    }
}

/// `Author`
pub fn viewer_property_author(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Author",
        Locale::Ru => "Автор",
    }
}

/// `Copyright`
pub fn viewer_property_copyright(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copyright",
        Locale::Ru => "Авторские права",
    }
}

/// `Keywords`
pub fn viewer_property_keywords(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keywords",
        Locale::Ru => "Ключевые слова",
    }
}

/// `File`
pub fn viewer_property_file(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "File",
        Locale::Ru => "Файл",
    }
}

/// `Kind`
pub fn viewer_property_kind(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Kind",
        Locale::Ru => "Тип",
    }
}

/// `Password, please`
pub fn viewer_password_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Password, please",
        Locale::Ru => "Нужен пароль",
    }
}

/// `The one that came with this link`
pub fn viewer_password_label(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The one that came with this link",
        Locale::Ru => "Тот, что пришёл вместе с этой ссылкой",
    }
}

/// `Open`
pub fn viewer_password_open(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Open",
        Locale::Ru => "Открыть",
    }
}

/// `Too many attempts. Try again in {seconds} seconds.`
pub fn viewer_wait(locale: Locale, seconds: u64) -> String {
    match locale {
        Locale::En => ["Too many attempts. Try again in ", match crate::plural::plural(locale, seconds) {
            Plural::One => [crate::number(locale, seconds).as_str(), " second"].concat(),
            _ => [crate::number(locale, seconds).as_str(), " seconds"].concat(),
        }.as_str(), "."].concat(),
        Locale::Ru => ["Слишком много попыток. Попробуйте снова через ", match crate::plural::plural(locale, seconds) {
            Plural::One => [crate::number(locale, seconds).as_str(), " секунду"].concat(),
            Plural::Few => [crate::number(locale, seconds).as_str(), " секунды"].concat(),
            _ => [crate::number(locale, seconds).as_str(), " секунд"].concat(),
        }.as_str(), "."].concat(),
    }
}

/// `There is nothing at this address`
pub fn viewer_not_found_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There is nothing at this address",
        Locale::Ru => "По этому адресу ничего нет",
    }
}

/// `Check that the whole link was copied, from the first letter to the last. If it was, ask the person who sent it for a new one.`
pub fn viewer_not_found_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Check that the whole link was copied, from the first letter to the last. If it was, ask the person who sent it for a new one.",
        Locale::Ru => "Проверьте, что ссылка скопирована целиком, от первой буквы до последней. Если так и есть, попросите новую у того, кто её прислал.",
    }
}

/// `This link has expired`
pub fn viewer_expired_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link has expired",
        Locale::Ru => "Срок ссылки истёк",
    }
}

/// `It opened until {until}. The person who sent it can open it again; the address will stay the same.`
pub fn viewer_expired_text(locale: Locale, until: &str) -> String {
    match locale {
        Locale::En => ["It opened until ", until, ". The person who sent it can open it again; the address will stay the same."].concat(),
        Locale::Ru => ["Она открывалась до ", until, ". Тот, кто её прислал, может открыть её снова; адрес останется прежним."].concat(),
    }
}

/// `This link is closed for now`
pub fn viewer_closed_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link is closed for now",
        Locale::Ru => "Эта ссылка пока закрыта",
    }
}

/// `The person who sent it can open it again; the address will stay the same.`
pub fn viewer_closed_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The person who sent it can open it again; the address will stay the same.",
        Locale::Ru => "Тот, кто её прислал, может открыть её снова; адрес останется прежним.",
    }
}

/// `This file is not for taking`
pub fn viewer_not_given_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This file is not for taking",
        Locale::Ru => "Этот файл нельзя скачать",
    }
}

/// `The link shows it, but does not give it. Ask the person who sent it.`
pub fn viewer_not_given_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The link shows it, but does not give it. Ask the person who sent it.",
        Locale::Ru => "По ссылке его можно посмотреть, но не взять. Спросите того, кто её прислал.",
    }
}

/// `All downloads are used up`
pub fn viewer_no_downloads_left_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "All downloads are used up",
        Locale::Ru => "Все скачивания использованы",
    }
}

/// `This link was open for a limited number of downloads. Looking goes on; ask the person who sent it for more.`
pub fn viewer_no_downloads_left_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link was open for a limited number of downloads. Looking goes on; ask the person who sent it for more.",
        Locale::Ru => "Скачать по этой ссылке можно было ограниченное число раз. Смотреть можно и дальше; за новыми скачиваниями обратитесь к тому, кто её прислал.",
    }
}

/// `A shared collection`
pub fn embed_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A shared collection",
        Locale::Ru => "Коллекция по ссылке",
    }
}

/// `Start this download from its page`
pub fn viewer_grant_required_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Start this download from its page",
        Locale::Ru => "Начните скачивание со страницы файла",
    }
}

/// `Downloads of this link are counted. Open the link and download the file there.`
pub fn viewer_grant_required_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads of this link are counted. Open the link and download the file there.",
        Locale::Ru => "Скачивания по этой ссылке считаются. Откройте ссылку и скачайте файл там.",
    }
}

/// `For viewing only: all downloads are used up`
pub fn viewer_used_up(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "For viewing only: all downloads are used up",
        Locale::Ru => "Только для просмотра: все скачивания использованы",
    }
}

/// `You see this as recipients do. Nothing you do here is counted; it closes after 15 minutes.`
pub fn viewer_view(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You see this as recipients do. Nothing you do here is counted; it closes after 15 minutes.",
        Locale::Ru => "Вы видите это как получатели. Ничего из сделанного здесь не считается; через 15 минут страница закроется.",
    }
}

/// `This link is not shown here`
pub fn viewer_not_framed_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This link is not shown here",
        Locale::Ru => "Эта ссылка здесь не показывается",
    }
}

/// `It is not meant for pages of other sites. Open it in a window of its own.`
pub fn viewer_not_framed_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It is not meant for pages of other sites. Open it in a window of its own.",
        Locale::Ru => "Она не предназначена для страниц других сайтов. Откройте её в отдельном окне.",
    }
}

/// `This download needs the link first`
pub fn viewer_grant_locked_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This download needs the link first",
        Locale::Ru => "Сначала нужна сама ссылка",
    }
}

/// `It belongs to a link with a password that was not opened in this browser. Open the link here and start the download again.`
pub fn viewer_grant_locked_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It belongs to a link with a password that was not opened in this browser. Open the link here and start the download again.",
        Locale::Ru => "Это скачивание относится к ссылке с паролем, которую не открывали в этом браузере. Откройте ссылку здесь и начните скачивание снова.",
    }
}

/// `This download has ended`
pub fn viewer_grant_ended_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This download has ended",
        Locale::Ru => "Эта загрузка больше не доступна",
    }
}

/// `It was open for a limited time, or something in it is no longer given. Open the link again and start a new one.`
pub fn viewer_grant_ended_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It was open for a limited time, or something in it is no longer given. Open the link again and start a new one.",
        Locale::Ru => "Она была открыта ограниченное время, или что-то из неё больше нельзя взять. Откройте ссылку снова и начните новую.",
    }
}

/// `A little too much at once`
pub fn viewer_too_many_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A little too much at once",
        Locale::Ru => "Слишком много запросов сразу",
    }
}

/// `Wait a moment, then load this page again.`
pub fn viewer_too_many_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Wait a moment, then load this page again.",
        Locale::Ru => "Подождите немного и обновите страницу.",
    }
}

/// `That did not work`
pub fn viewer_unfit_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "That did not work",
        Locale::Ru => "Не получилось",
    }
}

/// `The request did not arrive as it should. Open the link again and repeat what you did.`
pub fn viewer_unfit_text(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The request did not arrive as it should. Open the link again and repeat what you did.",
        Locale::Ru => "Запрос пришёл не таким, каким должен быть. Откройте ссылку снова и повторите то, что делали.",
    }
}

/// `Something went wrong on our side`
pub fn viewer_internal_title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Something went wrong on our side",
        Locale::Ru => "Что-то пошло не так на нашей стороне",
    }
}

/// `Try again in a moment. If it stays so, tell the person who sent the link this number: {id}.`
pub fn viewer_internal_text(locale: Locale, id: &str) -> String {
    match locale {
        Locale::En => ["Try again in a moment. If it stays so, tell the person who sent the link this number: ", id, "."].concat(),
        Locale::Ru => ["Попробуйте снова чуть позже. Если не поможет, сообщите тому, кто прислал ссылку, этот номер: ", id, "."].concat(),
    }
}

/// `Skip to content`
pub fn skip_to_content(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Skip to content",
        Locale::Ru => "К содержанию",
    }
}

/// `Main`
pub fn main_navigation(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Main",
        Locale::Ru => "Главное меню",
    }
}

/// `Assets`
pub fn assets(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Assets",
        Locale::Ru => "Материалы",
    }
}

/// `Collections`
pub fn collections(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Collections",
        Locale::Ru => "Коллекции",
    }
}

/// `Bin`
pub fn bin(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Bin",
        Locale::Ru => "Корзина",
    }
}

/// `Account`
pub fn account(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Account",
        Locale::Ru => "Вы",
    }
}

/// `Theme`
pub fn theme(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Theme",
        Locale::Ru => "Оформление",
    }
}

/// `as the system`
pub fn theme_system(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "as the system",
        Locale::Ru => "как в системе",
    }
}

/// `light`
pub fn theme_light(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "light",
        Locale::Ru => "светлое",
    }
}

/// `dark`
pub fn theme_dark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "dark",
        Locale::Ru => "тёмное",
    }
}

/// `Language`
pub fn language(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Language",
        Locale::Ru => "Язык",
    }
}

/// `Viewer`
pub fn role_viewer(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Viewer",
        Locale::Ru => "Читатель",
    }
}

/// `Contributor`
pub fn role_contributor(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Contributor",
        Locale::Ru => "Автор",
    }
}

/// `Editor`
pub fn role_editor(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Editor",
        Locale::Ru => "Редактор",
    }
}

/// `Administrator`
pub fn role_administrator(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Administrator",
        Locale::Ru => "Администратор",
    }
}

/// `Undo`
pub fn undo(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Undo",
        Locale::Ru => "Вернуть",
    }
}

/// `Retry`
pub fn retry(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Retry",
        Locale::Ru => "Повторить",
    }
}

/// `Done`
pub fn done(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Done",
        Locale::Ru => "Готово",
    }
}

/// `Back`
pub fn back(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Back",
        Locale::Ru => "Назад",
    }
}

/// `Previous`
pub fn previous(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Previous",
        Locale::Ru => "Предыдущий",
    }
}

/// `Next`
pub fn next(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Next",
        Locale::Ru => "Следующий",
    }
}

/// `Edit`
pub fn edit(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Edit",
        Locale::Ru => "Изменить",
    }
}

/// `Pause`
pub fn pause(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Pause",
        Locale::Ru => "Приостановить",
    }
}

/// `Resume`
pub fn resume(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Resume",
        Locale::Ru => "Возобновить",
    }
}

/// `Restore`
pub fn restore(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Restore",
        Locale::Ru => "Восстановить",
    }
}

/// `Rename`
pub fn rename(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Rename",
        Locale::Ru => "Переименовать",
    }
}

/// `Create`
pub fn create(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create",
        Locale::Ru => "Создать",
    }
}

/// `Name`
pub fn name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name",
        Locale::Ru => "Название",
    }
}

/// `Share`
pub fn share(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Share",
        Locale::Ru => "Поделиться",
    }
}

/// `Info`
pub fn info(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Info",
        Locale::Ru => "Сведения",
    }
}

/// `Public`
pub fn public(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Public",
        Locale::Ru => "Доступ по ссылкам",
    }
}

/// `Hidden`
pub fn hidden(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Hidden",
        Locale::Ru => "Скрытая",
    }
}

/// `never`
pub fn never(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "never",
        Locale::Ru => "никогда",
    }
}

/// `Loading`
pub fn loading(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Loading",
        Locale::Ru => "Загрузка",
    }
}

/// `just now`
pub fn just_now(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "just now",
        Locale::Ru => "только что",
    }
}

/// `Try again`
pub fn try_again(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Try again",
        Locale::Ru => "Попробовать ещё раз",
    }
}

/// `Load the page again`
pub fn load_page_again(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Load the page again",
        Locale::Ru => "Загрузить страницу заново",
    }
}

/// `This part of Vitrine could not be loaded`
pub fn part_missing(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This part of Vitrine could not be loaded",
        Locale::Ru => "Эту часть Vitrine загрузить не удалось",
    }
}

/// `Check the connection and try again. If Vitrine was just updated, load the page again.`
pub fn part_missing_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Check the connection and try again. If Vitrine was just updated, load the page again.",
        Locale::Ru => "Проверьте соединение и попробуйте ещё раз. Если Vitrine только что обновилась, загрузите страницу заново.",
    }
}

/// `There is no answer. Check the connection; nothing that you typed is lost.`
pub fn no_answer(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There is no answer. Check the connection; nothing that you typed is lost.",
        Locale::Ru => "Ответа нет. Проверьте соединение: введённое не потеряно.",
    }
}

/// `The answer could not be understood. Load the page again; perhaps Vitrine was just updated.`
pub fn unreadable_answer(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The answer could not be understood. Load the page again; perhaps Vitrine was just updated.",
        Locale::Ru => "Ответ непонятен. Загрузите страницу заново: возможно, Vitrine только что обновилась.",
    }
}

/// `The browser did not open a tab. Allow this site to open tabs, then try again.`
pub fn no_tab(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The browser did not open a tab. Allow this site to open tabs, then try again.",
        Locale::Ru => "Браузер не открыл вкладку. Разрешите этому сайту открывать вкладки и попробуйте ещё раз.",
    }
}

/// `Vitrine does not answer`
pub fn unreachable(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Vitrine does not answer",
        Locale::Ru => "Vitrine не отвечает",
    }
}

/// `The session has ended. Sign in and choose the file again; it goes on from there.`
pub fn signed_out(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The session has ended. Sign in and choose the file again; it goes on from there.",
        Locale::Ru => "Сеанс закончился. Войдите и выберите файл снова: загрузка продолжится.",
    }
}

/// `Nothing is at this address`
pub fn nothing_here(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing is at this address",
        Locale::Ru => "По этому адресу ничего нет",
    }
}

/// `It was deleted or moved, or it is hidden from you.`
pub fn nothing_here_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It was deleted or moved, or it is hidden from you.",
        Locale::Ru => "Это удалено, перемещено или скрыто от вас.",
    }
}

/// `To the assets`
pub fn to_assets(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "To the assets",
        Locale::Ru => "К материалам",
    }
}

/// `Today, {day}`
pub fn day_today(locale: Locale, day: &str) -> String {
    match locale {
        Locale::En => ["Today, ", day].concat(),
        Locale::Ru => ["Сегодня, ", day].concat(),
    }
}

/// `Yesterday, {day}`
pub fn day_yesterday(locale: Locale, day: &str) -> String {
    match locale {
        Locale::En => ["Yesterday, ", day].concat(),
        Locale::Ru => ["Вчера, ", day].concat(),
    }
}

/// `today, {time}`
pub fn time_today(locale: Locale, time: &str) -> String {
    match locale {
        Locale::En => ["today, ", time].concat(),
        Locale::Ru => ["сегодня, ", time].concat(),
    }
}

/// `yesterday, {time}`
pub fn time_yesterday(locale: Locale, time: &str) -> String {
    match locale {
        Locale::En => ["yesterday, ", time].concat(),
        Locale::Ru => ["вчера, ", time].concat(),
    }
}

/// `the end of {date}, {zone}`
pub fn end_of_day(locale: Locale, date: &str, zone: &str) -> String {
    match locale {
        Locale::En => ["the end of ", date, ", ", zone].concat(),
        Locale::Ru => ["конца дня ", date, ", ", zone].concat(),
    }
}

/// `Sign in to {name}`
pub fn sign_in_to(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Sign in to ", name].concat(),
        Locale::Ru => ["Вход: ", name].concat(),
    }
}

/// `Show password`
pub fn show_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show password",
        Locale::Ru => "Показать пароль",
    }
}

/// `Stay signed in for 30 days on this device`
pub fn stay_signed_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Stay signed in for 30 days on this device",
        Locale::Ru => "Оставаться в системе 30 дней на этом устройстве",
    }
}

/// `Forgotten? An administrator of your team can give you a new way in.`
pub fn forgotten(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Forgotten? An administrator of your team can give you a new way in.",
        Locale::Ru => "Забыли? Администратор вашей команды может дать вам новый вход.",
    }
}

/// `Ridges at dawn. Drawn for this wall`
pub fn login_picture(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Ridges at dawn. Drawn for this wall",
        Locale::Ru => "Хребты на рассвете. Нарисовано для этой стены",
    }
}

/// `An empty hall, before the first picture hangs`
pub fn setup_picture(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "An empty hall, before the first picture hangs",
        Locale::Ru => "Пустой зал, пока не висит ни одной картины",
    }
}

/// `Create the administrator`
pub fn setup_heading(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create the administrator",
        Locale::Ru => "Первый администратор",
    }
}

/// `This page shows once, on an empty installation. It closes for good as soon as the first member exists.`
pub fn setup_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This page shows once, on an empty installation. It closes for good as soon as the first member exists.",
        Locale::Ru => "Эта страница открывается один раз, пока установка пуста. Она закроется навсегда, как только появится первый участник.",
    }
}

/// `Setup code`
pub fn setup_code(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Setup code",
        Locale::Ru => "Код установки",
    }
}

/// `The server printed it when it started.`
pub fn setup_code_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The server printed it when it started.",
        Locale::Ru => "Сервер напечатал его при запуске.",
    }
}

/// `Name of the team`
pub fn team_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name of the team",
        Locale::Ru => "Название команды",
    }
}

/// `Recipients of links see it.`
pub fn team_name_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Recipients of links see it.",
        Locale::Ru => "Его видят получатели ссылок.",
    }
}

/// `Time zone`
pub fn time_zone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Time zone",
        Locale::Ru => "Часовой пояс",
    }
}

/// `Your name`
pub fn your_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Your name",
        Locale::Ru => "Ваше имя",
    }
}

/// `At least 12 characters. Several words are good.`
pub fn member_password_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "At least 12 characters. Several words are good.",
        Locale::Ru => "Не меньше 12 символов. Хорошо подходят несколько слов.",
    }
}

/// `Create and sign in`
pub fn create_and_sign_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create and sign in",
        Locale::Ru => "Создать и войти",
    }
}

/// `Upload`
pub fn upload(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Upload",
        Locale::Ru => "Загрузить",
    }
}

/// `Choose files`
pub fn choose_files(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose files",
        Locale::Ru => "Выбрать файлы",
    }
}

/// `Choose a file`
pub fn choose_file(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose a file",
        Locale::Ru => "Выбрать файл",
    }
}

/// `Files`
pub fn files(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Files",
        Locale::Ru => "Файлы",
    }
}

/// `Show files`
pub fn show_files(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show files",
        Locale::Ru => "Показать файлы",
    }
}

/// `Let go to upload`
pub fn drop_here(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Let go to upload",
        Locale::Ru => "Отпустите, чтобы загрузить",
    }
}

/// `Let go to attach it to this asset`
pub fn drop_to_attach(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Let go to attach it to this asset",
        Locale::Ru => "Отпустите, чтобы приложить к этому материалу",
    }
}

/// `Nothing hangs here yet`
pub fn nothing_hangs(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing hangs here yet",
        Locale::Ru => "Здесь пока ничего не висит",
    }
}

/// `Drop photos, films and documents anywhere on this page, whole folders too. Originals are kept as they are, down to the last byte.`
pub fn drop_anywhere(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Drop photos, films and documents anywhere on this page, whole folders too. Originals are kept as they are, down to the last byte.",
        Locale::Ru => "Перетащите фотографии, фильмы и документы в любое место страницы, можно целыми папками. Оригиналы хранятся как есть, до последнего байта.",
    }
}

/// `Up to 20 GB each. If the connection breaks, the upload goes on.`
pub fn upload_bounds(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Up to 20 GB each. If the connection breaks, the upload goes on.",
        Locale::Ru => "До 20 ГБ каждый. Если связь прервётся, загрузка продолжится.",
    }
}

/// `{part} of {whole}`
pub fn size_of(locale: Locale, part: &str, whole: &str) -> String {
    match locale {
        Locale::En => [part, " of ", whole].concat(),
        Locale::Ru => [part, " из ", whole].concat(),
    }
}

/// `less than a minute left`
pub fn less_than_a_minute_left(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "less than a minute left",
        Locale::Ru => "осталось меньше минуты",
    }
}

/// `Waiting, {size}`
pub fn upload_waiting(locale: Locale, size: &str) -> String {
    match locale {
        Locale::En => ["Waiting, ", size].concat(),
        Locale::Ru => ["Ждёт, ", size].concat(),
    }
}

/// `No connection, {safe} of {size} safe. Goes on by itself`
pub fn upload_interrupted(locale: Locale, safe: &str, size: &str) -> String {
    match locale {
        Locale::En => ["No connection, ", safe, " of ", size, " safe. Goes on by itself"].concat(),
        Locale::Ru => ["Нет связи, ", safe, " из ", size, " сохранено. Продолжится само"].concat(),
    }
}

/// `no connection, it goes on by itself`
pub fn uploads_interrupted(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no connection, it goes on by itself",
        Locale::Ru => "нет связи, продолжится само",
    }
}

/// `Stopped, {safe} of {size} safe. {why}`
pub fn upload_stopped(locale: Locale, safe: &str, size: &str, why: &str) -> String {
    match locale {
        Locale::En => ["Stopped, ", safe, " of ", size, " safe. ", why].concat(),
        Locale::Ru => ["Остановлено, ", safe, " из ", size, " сохранено. ", why].concat(),
    }
}

/// `{size}, was here already`
pub fn upload_known(locale: Locale, size: &str) -> String {
    match locale {
        Locale::En => [size, ", was here already"].concat(),
        Locale::Ru => [size, ", уже было здесь"].concat(),
    }
}

/// `preview is being made`
pub fn preview_wanted(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "preview is being made",
        Locale::Ru => "готовится превью",
    }
}

/// `no preview: the file is damaged`
pub fn preview_corrupt(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no preview: the file is damaged",
        Locale::Ru => "без превью: файл повреждён",
    }
}

/// `no preview: the picture breaks off`
pub fn preview_truncated(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no preview: the picture breaks off",
        Locale::Ru => "без превью: изображение обрывается",
    }
}

/// `no preview: too many pixels`
pub fn preview_too_many_pixels(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no preview: too many pixels",
        Locale::Ru => "без превью: слишком много пикселей",
    }
}

/// `no preview of this variant`
pub fn preview_unsupported(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no preview of this variant",
        Locale::Ru => "без превью: такой вариант не читается",
    }
}

/// `no preview of this kind of file`
pub fn preview_no_picture(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no preview of this kind of file",
        Locale::Ru => "без превью: не изображение",
    }
}

/// `Clear selection`
pub fn clear_choice(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Clear selection",
        Locale::Ru => "Снять выбор",
    }
}

/// `Add to collection`
pub fn add_to_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Add to collection",
        Locale::Ru => "В коллекцию",
    }
}

/// `Create collection`
pub fn create_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create collection",
        Locale::Ru => "Создать коллекцию",
    }
}

/// `Name of the new collection`
pub fn new_collection_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name of the new collection",
        Locale::Ru => "Название новой коллекции",
    }
}

/// `creates,`
pub fn enter_creates(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "creates,",
        Locale::Ru => "создаёт,",
    }
}

/// `leaves`
pub fn esc_leaves(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "leaves",
        Locale::Ru => "отменяет",
    }
}

/// `There is no collection yet that you may change.`
pub fn no_collection_to_add_to(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There is no collection yet that you may change.",
        Locale::Ru => "Пока нет коллекции, которую вы можете менять.",
    }
}

/// `Remove from collection`
pub fn take_out(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Remove from collection",
        Locale::Ru => "Убрать из коллекции",
    }
}

/// `Added to “{name}”`
pub fn added_to(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Added to “", name, "”"].concat(),
        Locale::Ru => ["Добавлено в «", name, "»"].concat(),
    }
}

/// `You may delete only what you uploaded yourself.`
pub fn may_not_delete(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You may delete only what you uploaded yourself.",
        Locale::Ru => "Вы можете удалять только то, что загрузили сами.",
    }
}

/// `You may not delete this collection.`
pub fn may_not_delete_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You may not delete this collection.",
        Locale::Ru => "Вы не можете удалить эту коллекцию.",
    }
}

/// `Your role may not make links.`
pub fn may_not_share(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Your role may not make links.",
        Locale::Ru => "Ваша роль не позволяет создавать ссылки.",
    }
}

/// `Choose one collection to share`
pub fn choose_one_to_share(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose one collection to share",
        Locale::Ru => "Выберите одну коллекцию, чтобы поделиться",
    }
}

/// `Properties`
pub fn properties(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Properties",
        Locale::Ru => "Свойства",
    }
}

/// `Downloads`
pub fn downloads(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads",
        Locale::Ru => "Скачать",
    }
}

/// `Attachments`
pub fn attachments(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Attachments",
        Locale::Ru => "Вложения",
    }
}

/// `Nothing is attached yet. Drop a release, a contract or a subtitle file on this page, or choose one.`
pub fn attachments_none(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing is attached yet. Drop a release, a contract or a subtitle file on this page, or choose one.",
        Locale::Ru => "Пока ничего не приложено. Перетащите на страницу согласие, договор или файл субтитров либо выберите его.",
    }
}

/// `Add attachment`
pub fn add_attachment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Add attachment",
        Locale::Ru => "Приложить файл",
    }
}

/// `Rename {name}`
pub fn rename_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Rename ", name].concat(),
        Locale::Ru => ["Переименовать ", name].concat(),
    }
}

/// `Delete the attachment “{name}”?`
pub fn delete_attachment_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Delete the attachment “", name, "”?"].concat(),
        Locale::Ru => ["Удалить вложение «", name, "»?"].concat(),
    }
}

/// `It is gone for good, and from every link at once. Downloads that hold it end.`
pub fn delete_attachment_words(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It is gone for good, and from every link at once. Downloads that hold it end.",
        Locale::Ru => "Оно исчезнет навсегда, и сразу из всех ссылок. Скачивания, в которые оно входит, прервутся.",
    }
}

/// `Keep attachment`
pub fn keep_attachment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep attachment",
        Locale::Ru => "Оставить",
    }
}

/// `Delete attachment`
pub fn delete_attachment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete attachment",
        Locale::Ru => "Удалить вложение",
    }
}

/// `The attachment “{name}” is deleted`
pub fn attachment_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["The attachment “", name, "” is deleted"].concat(),
        Locale::Ru => ["Вложение «", name, "» удалено"].concat(),
    }
}

/// `Title`
pub fn title(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Title",
        Locale::Ru => "Заголовок",
    }
}

/// `Description`
pub fn description(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Description",
        Locale::Ru => "Описание",
    }
}

/// `Keywords`
pub fn keywords(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keywords",
        Locale::Ru => "Ключевые слова",
    }
}

/// `Author`
pub fn author(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Author",
        Locale::Ru => "Автор",
    }
}

/// `Copyright`
pub fn copyright(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copyright",
        Locale::Ru => "Авторские права",
    }
}

/// `Taken`
pub fn taken(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Taken",
        Locale::Ru => "Снято",
    }
}

/// `Camera`
pub fn camera(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Camera",
        Locale::Ru => "Камера",
    }
}

/// `Lens`
pub fn lens(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Lens",
        Locale::Ru => "Объектив",
    }
}

/// `Exposure`
pub fn exposure(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Exposure",
        Locale::Ru => "Экспозиция",
    }
}

/// `Dimensions`
pub fn dimensions_word(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Dimensions",
        Locale::Ru => "Размеры",
    }
}

/// `{width} × {height} px`
pub fn dimensions(locale: Locale, width: u64, height: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, width).as_str(), " × ", crate::number(locale, height).as_str(), " px"].concat(),
        Locale::Ru => [crate::number(locale, width).as_str(), " × ", crate::number(locale, height).as_str(), " пикс."].concat(),
    }
}

/// `Size`
pub fn size(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Size",
        Locale::Ru => "Объём",
    }
}

/// `Type`
pub fn media_type(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Type",
        Locale::Ru => "Тип",
    }
}

/// `Added`
pub fn added(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Added",
        Locale::Ru => "Добавлено",
    }
}

/// `Everything here can be restored for 30 days`
pub fn bin_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Everything here can be restored for 30 days",
        Locale::Ru => "Всё отсюда можно восстановить в течение 30 дней",
    }
}

/// `Assets in the bin`
pub fn bin_assets(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Assets in the bin",
        Locale::Ru => "Материалы в корзине",
    }
}

/// `No assets in the bin`
pub fn bin_empty(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No assets in the bin",
        Locale::Ru => "В корзине нет материалов",
    }
}

/// `What you delete stays here for 30 days, then it is gone for good.`
pub fn bin_empty_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What you delete stays here for 30 days, then it is gone for good.",
        Locale::Ru => "Удалённое остаётся здесь 30 дней, потом исчезает навсегда.",
    }
}

/// `deleted {when}`
pub fn deleted_when(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["deleted ", when].concat(),
        Locale::Ru => ["удалена ", when].concat(),
    }
}

/// `Restore {name}`
pub fn restore_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Restore ", name].concat(),
        Locale::Ru => ["Восстановить: ", name].concat(),
    }
}

/// `“{name}” is back, without its old links`
pub fn collection_restored(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” is back, without its old links"].concat(),
        Locale::Ru => ["«", name, "» снова здесь, без прежних ссылок"].concat(),
    }
}

/// `Gather what belongs together`
pub fn gather(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Gather what belongs together",
        Locale::Ru => "Соберите то, что связано",
    }
}

/// `A collection is an ordered choice of assets. An asset can be in many; none is copied. Share it when it is ready.`
pub fn gather_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A collection is an ordered choice of assets. An asset can be in many; none is copied. Share it when it is ready.",
        Locale::Ru => "Коллекция — это подборка материалов в своём порядке. Материал может быть во многих, ничего не копируется. Поделитесь, когда она готова.",
    }
}

/// `Nothing in here yet`
pub fn collection_empty(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing in here yet",
        Locale::Ru => "Здесь пока ничего нет",
    }
}

/// `Drop files here, or choose assets in the library and add them.`
pub fn collection_empty_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Drop files here, or choose assets in the library and add them.",
        Locale::Ru => "Перетащите сюда файлы или выберите материалы в библиотеке и добавьте их.",
    }
}

/// `Choose assets`
pub fn choose_assets(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose assets",
        Locale::Ru => "Выбрать материалы",
    }
}

/// `Public link is active.`
pub fn public_link_active(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Public link is active.",
        Locale::Ru => "Публичная ссылка активна.",
    }
}

/// `About {name}`
pub fn about_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["About ", name].concat(),
        Locale::Ru => ["О коллекции: ", name].concat(),
    }
}

/// `About the collection`
pub fn about_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "About the collection",
        Locale::Ru => "О коллекции",
    }
}

/// `Close panel`
pub fn close_panel(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Close panel",
        Locale::Ru => "Закрыть панель",
    }
}

/// `Holds`
pub fn holds(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Holds",
        Locale::Ru => "Содержит",
    }
}

/// `Owner`
pub fn owner(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Owner",
        Locale::Ru => "Владелец",
    }
}

/// `Created`
pub fn created(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Created",
        Locale::Ru => "Создана",
    }
}

/// `Changed`
pub fn changed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Changed",
        Locale::Ru => "Изменена",
    }
}

/// `{when}, by {name}`
pub fn changed_by(locale: Locale, when: &str, name: &str) -> String {
    match locale {
        Locale::En => [when, ", by ", name].concat(),
        Locale::Ru => [when, ", ", name].concat(),
    }
}

/// `No assets yet`
pub fn no_assets_yet(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No assets yet",
        Locale::Ru => "Пока нет материалов",
    }
}

/// `Hidden`
pub fn hidden_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Hidden",
        Locale::Ru => "Скрытая",
    }
}

/// `Only the owner, the members named here and who may see hidden collections find it. This hides the collection, not its pictures: everyone in the team still sees those.`
pub fn hidden_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Only the owner, the members named here and who may see hidden collections find it. This hides the collection, not its pictures: everyone in the team still sees those.",
        Locale::Ru => "Её находят только владелец, названные здесь участники и те, кому видны скрытые коллекции. Скрыта коллекция, а не её изображения: их по-прежнему видит вся команда.",
    }
}

/// `Everyone in the team sees this collection. Hiding it would not hide its pictures.`
pub fn everyone_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Everyone in the team sees this collection. Hiding it would not hide its pictures.",
        Locale::Ru => "Эту коллекцию видит вся команда. Если её скрыть, изображения останутся видны.",
    }
}

/// `Not used yet.`
pub fn never_used_yet(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Not used yet.",
        Locale::Ru => "Ими ещё не пользовались.",
    }
}

/// `Last used {when}.`
pub fn last_used_sentence(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["Last used ", when, "."].concat(),
        Locale::Ru => ["Последний раз: ", when, "."].concat(),
    }
}

/// `Delete collection`
pub fn delete_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete collection",
        Locale::Ru => "Удалить коллекцию",
    }
}

/// `“{name}” is in the bin`
pub fn collection_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” is in the bin"].concat(),
        Locale::Ru => ["«", name, "» в корзине"].concat(),
    }
}

/// `Delete “{name}”?`
pub fn delete_collection_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Delete “", name, "”?"].concat(),
        Locale::Ru => ["Удалить «", name, "»?"].concat(),
    }
}

/// `Access via its active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address.`
pub fn access_lost_somehow(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Access via its active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address.",
        Locale::Ru => "Доступ по её активным ссылкам пропадёт сразу и у всех. Удалённая ссылка не возвращается, даже по тому же адресу.",
    }
}

/// `Active links that end`
pub fn links_that_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Active links that end",
        Locale::Ru => "Активные ссылки, которые перестанут работать",
    }
}

/// `Lost`
pub fn lost(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Lost",
        Locale::Ru => "Пропадёт",
    }
}

/// `Kept`
pub fn kept(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Kept",
        Locale::Ru => "Останется",
    }
}

/// `Downloads that run right now`
pub fn running_downloads_lost(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads that run right now",
        Locale::Ru => "Скачивания, которые идут сейчас",
    }
}

/// `Other collections they are in`
pub fn other_collections_kept(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Other collections they are in",
        Locale::Ru => "Другие коллекции, в которых они есть",
    }
}

/// `The collection itself, for 30 days in the bin`
pub fn collection_restorable(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The collection itself, for 30 days in the bin",
        Locale::Ru => "Сама коллекция — 30 дней в корзине",
    }
}

/// `Keep collection`
pub fn keep_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep collection",
        Locale::Ru => "Оставить",
    }
}

/// `Delete collection and links`
pub fn delete_collection_and_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete collection and links",
        Locale::Ru => "Удалить коллекцию и ссылки",
    }
}

/// `by {name}`
pub fn by_member(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["by ", name].concat(),
        Locale::Ru => ["автор ", name].concat(),
    }
}

/// `Last used`
pub fn last_used(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Last used",
        Locale::Ru => "Последний раз",
    }
}

/// `last used {when}`
pub fn last_used_at(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["last used ", when].concat(),
        Locale::Ru => ["последний раз ", when].concat(),
    }
}

/// `not used yet`
pub fn never_used(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "not used yet",
        Locale::Ru => "ещё не открывали",
    }
}

/// `Link`
pub fn link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Link",
        Locale::Ru => "Ссылка",
    }
}

/// `Create link`
pub fn create_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create link",
        Locale::Ru => "Создать ссылку",
    }
}

/// `Only your team sees this`
pub fn only_your_team(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Only your team sees this",
        Locale::Ru => "Это видит только ваша команда",
    }
}

/// `Make a link, and anyone who holds it sees the collection without an account. You say what may be taken and until when.`
pub fn only_your_team_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Make a link, and anyone who holds it sees the collection without an account. You say what may be taken and until when.",
        Locale::Ru => "Создайте ссылку, и каждый, у кого она есть, увидит коллекцию без учётной записи. Вы решаете, что можно взять и до какого срока.",
    }
}

/// `Active`
pub fn state_active(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Active",
        Locale::Ru => "Активна",
    }
}

/// `Scheduled`
pub fn state_scheduled(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Scheduled",
        Locale::Ru => "Запланирована",
    }
}

/// `Paused`
pub fn state_paused(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Paused",
        Locale::Ru => "Приостановлена",
    }
}

/// `Expired`
pub fn state_expired(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Expired",
        Locale::Ru => "Истекла",
    }
}

/// `Suspended`
pub fn state_suspended(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Suspended",
        Locale::Ru => "Отключена",
    }
}

/// `Permanent`
pub fn permanent(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Permanent",
        Locale::Ru => "Бессрочная",
    }
}

/// `Until {end}`
pub fn until(locale: Locale, end: &str) -> String {
    match locale {
        Locale::En => ["Until ", end].concat(),
        Locale::Ru => ["До ", end].concat(),
    }
}

/// `Expires {ahead}, {date}`
pub fn expires_in(locale: Locale, ahead: &str, date: &str) -> String {
    match locale {
        Locale::En => ["Expires ", ahead, ", ", date].concat(),
        Locale::Ru => ["Истекает ", ahead, ", ", date].concat(),
    }
}

/// `Expired {date}`
pub fn expired_at(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["Expired ", date].concat(),
        Locale::Ru => ["Истекла ", date].concat(),
    }
}

/// `Expired at the end of {date}`
pub fn expired_end_of_day(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["Expired at the end of ", date].concat(),
        Locale::Ru => ["Истекла в конце дня ", date].concat(),
    }
}

/// `Paused {date} by {name}`
pub fn paused_by(locale: Locale, date: &str, name: &str) -> String {
    match locale {
        Locale::En => ["Paused ", date, " by ", name].concat(),
        Locale::Ru => ["Приостановлена ", date, ", ", name].concat(),
    }
}

/// `Paused since {date}`
pub fn paused_since(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["Paused since ", date].concat(),
        Locale::Ru => ["Приостановлена с ", date].concat(),
    }
}

/// `From {start}`
pub fn from_date(locale: Locale, start: &str) -> String {
    match locale {
        Locale::En => ["From ", start].concat(),
        Locale::Ru => ["С ", start].concat(),
    }
}

/// `{taken} of {all}`
pub fn taken_of(locale: Locale, taken: u64, all: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, taken).as_str(), " of ", crate::number(locale, all).as_str()].concat(),
        Locale::Ru => [crate::number(locale, taken).as_str(), " из ", crate::number(locale, all).as_str()].concat(),
    }
}

/// `{taken} of {all} downloads`
pub fn taken_of_said(locale: Locale, taken: u64, all: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, taken).as_str(), " of ", crate::number(locale, all).as_str(), " downloads"].concat(),
        Locale::Ru => ["Скачиваний: ", crate::number(locale, taken).as_str(), " из ", crate::number(locale, all).as_str()].concat(),
    }
}

/// `QR code of {name}`
pub fn qr_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["QR code of ", name].concat(),
        Locale::Ru => ["QR-код: ", name].concat(),
    }
}

/// `Embed code of {name}`
pub fn embed_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Embed code of ", name].concat(),
        Locale::Ru => ["Код для сайта: ", name].concat(),
    }
}

/// `Asks for a password`
pub fn asks_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Asks for a password",
        Locale::Ru => "Спрашивает пароль",
    }
}

/// `Copy {address}`
pub fn copy_address(locale: Locale, address: &str) -> String {
    match locale {
        Locale::En => ["Copy ", address].concat(),
        Locale::Ru => ["Копировать ", address].concat(),
    }
}

/// `Edit {name}`
pub fn edit_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Edit ", name].concat(),
        Locale::Ru => ["Изменить: ", name].concat(),
    }
}

/// `Pause {name}`
pub fn pause_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Pause ", name].concat(),
        Locale::Ru => ["Приостановить: ", name].concat(),
    }
}

/// `Resume {name}`
pub fn resume_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Resume ", name].concat(),
        Locale::Ru => ["Возобновить: ", name].concat(),
    }
}

/// `Delete {name}`
pub fn delete_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Delete ", name].concat(),
        Locale::Ru => ["Удалить: ", name].concat(),
    }
}

/// `Gives less than asked: {classes}`
pub fn gives_less(locale: Locale, classes: &str) -> String {
    match locale {
        Locale::En => ["Gives less than asked: ", classes].concat(),
        Locale::Ru => ["Даёт меньше, чем задано: ", classes].concat(),
    }
}

/// `Gives fewer files since {date}: {classes}`
pub fn gives_less_since(locale: Locale, date: &str, classes: &str) -> String {
    match locale {
        Locale::En => ["Gives fewer files since ", date, ": ", classes].concat(),
        Locale::Ru => ["С ", date, " даёт меньше файлов: ", classes].concat(),
    }
}

/// `no originals`
pub fn no_originals(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no originals",
        Locale::Ru => "без оригиналов",
    }
}

/// `no proxies`
pub fn no_proxies(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no proxies",
        Locale::Ru => "без копий",
    }
}

/// `no attachments`
pub fn no_attachments(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no attachments",
        Locale::Ru => "без вложений",
    }
}

/// `{less}. Its maker’s role may not give them.`
pub fn held_not_allowed(locale: Locale, less: &str) -> String {
    match locale {
        Locale::En => [less, ". Its maker’s role may not give them."].concat(),
        Locale::Ru => [less, ". Роль автора не позволяет их отдавать."].concat(),
    }
}

/// `{less}. No asset has one now.`
pub fn held_nothing(locale: Locale, less: &str) -> String {
    match locale {
        Locale::En => [less, ". No asset has one now."].concat(),
        Locale::Ru => [less, ". Сейчас их нет ни у одного материала."].concat(),
    }
}

/// `Its maker may no longer make links.`
pub fn suspended_may_not_share(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its maker may no longer make links.",
        Locale::Ru => "Её автору больше нельзя создавать ссылки.",
    }
}

/// `Its maker no longer sees the collection.`
pub fn suspended_does_not_see(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its maker no longer sees the collection.",
        Locale::Ru => "Её автор больше не видит коллекцию.",
    }
}

/// `Its maker may no longer give originals away.`
pub fn suspended_may_not_give(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its maker may no longer give originals away.",
        Locale::Ru => "Её автору больше нельзя делиться оригиналами.",
    }
}

/// `Its maker was deactivated.`
pub fn suspended_deactivated(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its maker was deactivated.",
        Locale::Ru => "Её автор отключён.",
    }
}

/// `Its asset is in the bin; the link works again once it is restored.`
pub fn suspended_asset_in_bin(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its asset is in the bin; the link works again once it is restored.",
        Locale::Ru => "Её материал в корзине; после восстановления ссылка снова заработает.",
    }
}

/// `Suspended since {date}. {why}`
pub fn suspended_since(locale: Locale, date: &str, why: &str) -> String {
    match locale {
        Locale::En => ["Suspended since ", date, ". ", why].concat(),
        Locale::Ru => ["Отключена с ", date, " ", why].concat(),
    }
}

/// `Take over`
pub fn take_over(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Take over",
        Locale::Ru => "Взять на себя",
    }
}

/// `Take over {name}`
pub fn take_over_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Take over ", name].concat(),
        Locale::Ru => ["Взять на себя: ", name].concat(),
    }
}

/// `Take over the link “{name}”?`
pub fn take_over_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Take over the link “", name, "”?"].concat(),
        Locale::Ru => ["Взять на себя ссылку «", name, "»?"].concat(),
    }
}

/// `You become its maker in place of {name}.`
pub fn take_over_maker(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["You become its maker in place of ", name, "."].concat(),
        Locale::Ru => ["Её автором вместо участника ", name, " станете вы."].concat(),
    }
}

/// `From now on it is measured by your rights: of what it allows it gives what you may give.`
pub fn take_over_rights(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "From now on it is measured by your rights: of what it allows it gives what you may give.",
        Locale::Ru => "Теперь её ограничивают ваши права: из того, что в ней разрешено, она даёт то, что можете отдавать вы.",
    }
}

/// `Its address and all that is set stay as they are. Whoever holds it can open it again, unless it has expired or is paused.`
pub fn take_over_address(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Its address and all that is set stay as they are. Whoever holds it can open it again, unless it has expired or is paused.",
        Locale::Ru => "Адрес и все настройки остаются прежними. Все, у кого она есть, снова смогут её открыть, если она не истекла и не приостановлена.",
    }
}

/// `You are the maker of “{name}” now`
pub fn link_taken_over(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["You are the maker of “", name, "” now"].concat(),
        Locale::Ru => ["Теперь вы автор ссылки «", name, "»"].concat(),
    }
}

/// `Delete the link “{name}”?`
pub fn delete_link_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Delete the link “", name, "”?"].concat(),
        Locale::Ru => ["Удалить ссылку «", name, "»?"].concat(),
    }
}

/// `Whoever holds it loses access at once. A deleted link never comes back, not even under the same address. To stop it for a while, pause it.`
pub fn delete_link_words(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Whoever holds it loses access at once. A deleted link never comes back, not even under the same address. To stop it for a while, pause it.",
        Locale::Ru => "У всех, у кого она есть, доступ пропадёт сразу. Удалённая ссылка не возвращается, даже по тому же адресу. Чтобы закрыть её на время, приостановите её.",
    }
}

/// `Keep link`
pub fn keep_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep link",
        Locale::Ru => "Оставить",
    }
}

/// `Delete link`
pub fn delete_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete link",
        Locale::Ru => "Удалить ссылку",
    }
}

/// `The link “{name}” is deleted`
pub fn link_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["The link “", name, "” is deleted"].concat(),
        Locale::Ru => ["Ссылка «", name, "» удалена"].concat(),
    }
}

/// `Creating a link to a collection`
pub fn creating_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Creating a link to a collection",
        Locale::Ru => "Создание ссылки на коллекцию",
    }
}

/// `Editing the link “{name}”`
pub fn editing_link(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Editing the link “", name, "”"].concat(),
        Locale::Ru => ["Изменение ссылки «", name, "»"].concat(),
    }
}

/// `Link name`
pub fn link_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Link name",
        Locale::Ru => "Название ссылки",
    }
}

/// `Only your team sees it.`
pub fn only_team_sees(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Only your team sees it.",
        Locale::Ru => "Его видит только ваша команда.",
    }
}

/// `Switch off to pause: the address stays, and opens nothing until you switch it on again.`
pub fn active_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Switch off to pause: the address stays, and opens nothing until you switch it on again.",
        Locale::Ru => "Выключите, чтобы приостановить: адрес останется, но ничего не откроет, пока вы не включите его снова.",
    }
}

/// `Allow to download`
pub fn allow_to_download(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Allow to download",
        Locale::Ru => "Разрешить скачивать",
    }
}

/// `Original`
pub fn original(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Original",
        Locale::Ru => "Оригинал",
    }
}

/// `The files as they were uploaded`
pub fn original_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The files as they were uploaded",
        Locale::Ru => "Файлы, какими их загрузили",
    }
}

/// `Proxy`
pub fn proxy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Proxy",
        Locale::Ru => "Копии",
    }
}

/// `Smaller copies, made by Vitrine`
pub fn proxy_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Smaller copies, made by Vitrine",
        Locale::Ru => "Уменьшенные копии, их делает Vitrine",
    }
}

/// `Releases, contracts and other files that belong to the assets`
pub fn attachments_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Releases, contracts and other files that belong to the assets",
        Locale::Ru => "Согласия, договоры и другие файлы к материалам",
    }
}

/// `Proxies for downloading`
pub fn proxies_for_downloading(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Proxies for downloading",
        Locale::Ru => "Копии для скачивания",
    }
}

/// `Image`
pub fn group_image(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Image",
        Locale::Ru => "Изображения",
    }
}

/// `Video`
pub fn group_video(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Video",
        Locale::Ru => "Видео",
    }
}

/// `{count} px`
pub fn pixels(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, count).as_str(), " px"].concat(),
        Locale::Ru => [crate::number(locale, count).as_str(), " пикс."].concat(),
    }
}

/// `No asset in this collection has one.`
pub fn no_asset_has_one(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No asset in this collection has one.",
        Locale::Ru => "Ни у одного материала коллекции такого нет.",
    }
}

/// `Your role, {role}, may not give originals away.`
pub fn role_may_not_give_originals(locale: Locale, role: &str) -> String {
    match locale {
        Locale::En => ["Your role, ", role, ", may not give originals away."].concat(),
        Locale::Ru => ["Ваша роль «", role, "» не позволяет отдавать оригиналы."].concat(),
    }
}

/// `Your role, {role}, may not give proxies away.`
pub fn role_may_not_give_proxies(locale: Locale, role: &str) -> String {
    match locale {
        Locale::En => ["Your role, ", role, ", may not give proxies away."].concat(),
        Locale::Ru => ["Ваша роль «", role, "» не позволяет отдавать копии."].concat(),
    }
}

/// `Your role, {role}, may not give attachments away.`
pub fn role_may_not_give_attachments(locale: Locale, role: &str) -> String {
    match locale {
        Locale::En => ["Your role, ", role, ", may not give attachments away."].concat(),
        Locale::Ru => ["Ваша роль «", role, "» не позволяет отдавать вложения."].concat(),
    }
}

/// `Tick at least one proxy, or switch Proxy off.`
pub fn tick_a_proxy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Tick at least one proxy, or switch Proxy off.",
        Locale::Ru => "Отметьте хотя бы одну копию или выключите копии.",
    }
}

/// `Set expiration date`
pub fn set_expiration(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Set expiration date",
        Locale::Ru => "Ограничить срок действия",
    }
}

/// `Last day`
pub fn last_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Last day",
        Locale::Ru => "Последний день",
    }
}

/// `Time`
pub fn time_of_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Time",
        Locale::Ru => "Время",
    }
}

/// `Without a time the whole day counts.`
pub fn whole_day_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Without a time the whole day counts.",
        Locale::Ru => "Без времени считается весь день.",
    }
}

/// `{ahead}. {zone}`
pub fn ends_ahead(locale: Locale, ahead: &str, zone: &str) -> String {
    match locale {
        Locale::En => [ahead, ". ", zone].concat(),
        Locale::Ru => [ahead, ". ", zone].concat(),
    }
}

/// `Your time, {zone}.`
pub fn your_time(locale: Locale, zone: &str) -> String {
    match locale {
        Locale::En => ["Your time, ", zone, "."].concat(),
        Locale::Ru => ["Ваше время, ", zone, "."].concat(),
    }
}

/// `Time of {place}, {zone}.`
pub fn time_of_zone(locale: Locale, place: &str, zone: &str) -> String {
    match locale {
        Locale::En => ["Time of ", place, ", ", zone, "."].concat(),
        Locale::Ru => ["Время: ", place, ", ", zone, "."].concat(),
    }
}

/// `Choose the last day, or switch the date off.`
pub fn choose_a_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose the last day, or switch the date off.",
        Locale::Ru => "Выберите последний день или выключите срок.",
    }
}

/// `Quick choices`
pub fn quick_choices(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Quick choices",
        Locale::Ru => "Быстрый выбор",
    }
}

/// `A day`
pub fn a_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A day",
        Locale::Ru => "День",
    }
}

/// `A week`
pub fn a_week(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A week",
        Locale::Ru => "Неделя",
    }
}

/// `A month`
pub fn a_month(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A month",
        Locale::Ru => "Месяц",
    }
}

/// `Set start date`
pub fn set_start(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Set start date",
        Locale::Ru => "Открыть не сразу",
    }
}

/// `First day`
pub fn first_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "First day",
        Locale::Ru => "Первый день",
    }
}

/// `Opens {ahead}. {zone}`
pub fn opens_ahead(locale: Locale, ahead: &str, zone: &str) -> String {
    match locale {
        Locale::En => ["Opens ", ahead, ". ", zone].concat(),
        Locale::Ru => ["Откроется ", ahead, ". ", zone].concat(),
    }
}

/// `Choose the first day, or switch the start off.`
pub fn choose_a_start(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose the first day, or switch the start off.",
        Locale::Ru => "Выберите первый день или выключите дату открытия.",
    }
}

/// `Easy to guess`
pub fn strength_1(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Easy to guess",
        Locale::Ru => "Легко угадать",
    }
}

/// `Weak`
pub fn strength_2(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Weak",
        Locale::Ru => "Слабый",
    }
}

/// `Good`
pub fn strength_3(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Good",
        Locale::Ru => "Хороший",
    }
}

/// `Strong`
pub fn strength_4(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Strong",
        Locale::Ru => "Надёжный",
    }
}

/// `Set password`
pub fn set_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Set password",
        Locale::Ru => "Защитить паролем",
    }
}

/// `Type a password`
pub fn type_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Type a password",
        Locale::Ru => "Введите пароль",
    }
}

/// `Generate`
pub fn generate(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Generate",
        Locale::Ru => "Придумать",
    }
}

/// `Send it apart from the link. After this window closes it cannot be shown again.`
pub fn send_apart(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Send it apart from the link. After this window closes it cannot be shown again.",
        Locale::Ru => "Отправьте его отдельно от ссылки. Когда окно закроется, показать его снова будет нельзя.",
    }
}

/// `A password must be typed, or switch it off.`
pub fn type_a_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A password must be typed, or switch it off.",
        Locale::Ru => "Введите пароль или выключите его.",
    }
}

/// `6 to 256 characters.`
pub fn link_password_length(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "6 to 256 characters.",
        Locale::Ru => "От 6 до 256 символов.",
    }
}

/// `It is kept as a hash, so nobody can show it again.`
pub fn password_kept_hashed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It is kept as a hash, so nobody can show it again.",
        Locale::Ru => "Хранится только его хеш, поэтому показать его не может никто.",
    }
}

/// `Keep it`
pub fn keep_it(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep it",
        Locale::Ru => "Оставить",
    }
}

/// `Replace it`
pub fn replace_it(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Replace it",
        Locale::Ru => "Заменить",
    }
}

/// `Recipients who typed the old one are asked again at their next request.`
pub fn replace_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Recipients who typed the old one are asked again at their next request.",
        Locale::Ru => "Получателей, которые ввели прежний, спросят снова при следующем запросе.",
    }
}

/// `New password`
pub fn new_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "New password",
        Locale::Ru => "Новый пароль",
    }
}

/// `Remove it`
pub fn remove_it(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Remove it",
        Locale::Ru => "Убрать",
    }
}

/// `The link works at once. You can change or end it any time.`
pub fn works_at_once(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The link works at once. You can change or end it any time.",
        Locale::Ru => "Ссылка заработает сразу. Её можно изменить или удалить в любой момент.",
    }
}

/// `The link opens {when}. You can change or end it any time.`
pub fn works_later(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["The link opens ", when, ". You can change or end it any time."].concat(),
        Locale::Ru => ["Ссылка откроется ", when, ". Её можно изменить или удалить в любой момент."].concat(),
    }
}

/// `More`
pub fn more(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "More",
        Locale::Ru => "Ещё",
    }
}

/// `Short address, limit of downloads, message, other sites`
pub fn more_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Short address, limit of downloads, message, other sites",
        Locale::Ru => "Короткий адрес, ограничение скачиваний, сообщение, другие сайты",
    }
}

/// `Short address`
pub fn short_address(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Short address",
        Locale::Ru => "Короткий адрес",
    }
}

/// `6 to 64 letters, digits and hyphens. The long address works, too.`
pub fn short_address_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "6 to 64 letters, digits and hyphens. The long address works, too.",
        Locale::Ru => "От 6 до 64 латинских букв, цифр и дефисов. Длинный адрес тоже работает.",
    }
}

/// `Easy to guess: set a password.`
pub fn short_address_easy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Easy to guess: set a password.",
        Locale::Ru => "Легко угадать: задайте пароль.",
    }
}

/// `Limit of downloads`
pub fn limit_of_downloads(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Limit of downloads",
        Locale::Ru => "Ограничение скачиваний",
    }
}

/// `Leave it empty for no limit. When all are used, looking goes on.`
pub fn limit_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Leave it empty for no limit. When all are used, looking goes on.",
        Locale::Ru => "Оставьте пустым, если ограничение не нужно. Когда все скачивания использованы, смотреть по-прежнему можно.",
    }
}

/// `A whole number from 1 to 1,000,000.`
pub fn limit_counts(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A whole number from 1 to 1,000,000.",
        Locale::Ru => "Целое число от 1 до 1 000 000.",
    }
}

/// `{left} of {all} are left. When all are used, looking goes on.`
pub fn downloads_are_left(locale: Locale, left: u64, all: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, left).as_str(), " of ", crate::number(locale, all).as_str(), " are left. When all are used, looking goes on."].concat(),
        Locale::Ru => ["Осталось ", crate::number(locale, left).as_str(), " из ", crate::number(locale, all).as_str(), ". Когда все использованы, смотреть по-прежнему можно."].concat(),
    }
}

/// `Message to recipients`
pub fn message_to_recipients(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Message to recipients",
        Locale::Ru => "Сообщение получателям",
    }
}

/// `Stands above the pictures, as plain text.`
pub fn message_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Stands above the pictures, as plain text.",
        Locale::Ru => "Стоит над изображениями, простым текстом.",
    }
}

/// `Show properties`
pub fn show_properties(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show properties",
        Locale::Ru => "Показывать свойства",
    }
}

/// `Title, keywords, camera and the like. Without them: file name, kind and size.`
pub fn show_properties_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Title, keywords, camera and the like. Without them: file name, kind and size.",
        Locale::Ru => "Название, ключевые слова, камера и другие. Без них: имя файла, тип и размер.",
    }
}

/// `On other sites`
pub fn on_other_sites(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "On other sites",
        Locale::Ru => "На других сайтах",
    }
}

/// `Any site may show it`
pub fn embed_any(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Any site may show it",
        Locale::Ru => "Показывать может любой сайт",
    }
}

/// `No other site may show it`
pub fn embed_none(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No other site may show it",
        Locale::Ru => "Другие сайты показывать не могут",
    }
}

/// `Only these sites may show it`
pub fn embed_these(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Only these sites may show it",
        Locale::Ru => "Показывать могут только эти сайты",
    }
}

/// `Sites, one a line`
pub fn sites_one_a_line(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sites, one a line",
        Locale::Ru => "Сайты, по одному в строке",
    }
}

/// `With https://, one a line, 20 at most.`
pub fn sites_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "With https://, one a line, 20 at most.",
        Locale::Ru => "Начиная с https://, по одному в строке, не больше 20.",
    }
}

/// `Name at least one site, or choose another rule.`
pub fn name_a_site(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name at least one site, or choose another rule.",
        Locale::Ru => "Назовите хотя бы один сайт или выберите другое правило.",
    }
}

/// `{site}: {fault}`
pub fn site_is_wrong(locale: Locale, site: &str, fault: &str) -> String {
    match locale {
        Locale::En => [site, ": ", fault].concat(),
        Locale::Ru => [site, ": ", fault].concat(),
    }
}

/// `Let search engines list it`
pub fn let_engines_list(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Let search engines list it",
        Locale::Ru => "Разрешить поисковым системам",
    }
}

/// `Off, they are asked to leave it out.`
pub fn let_engines_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Off, they are asked to leave it out.",
        Locale::Ru => "Если выключено, их просят не показывать эту ссылку.",
    }
}

/// `Never while it asks for a password.`
pub fn let_engines_locked(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Never while it asks for a password.",
        Locale::Ru => "Пока есть пароль, никогда.",
    }
}

/// `Last changed {when} by {name}`
pub fn changed_last(locale: Locale, when: &str, name: &str) -> String {
    match locale {
        Locale::En => ["Last changed ", when, " by ", name].concat(),
        Locale::Ru => ["Последнее изменение: ", when, ", ", name].concat(),
    }
}

/// `Save changes`
pub fn save_changes(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Save changes",
        Locale::Ru => "Сохранить изменения",
    }
}

/// `What recipients get`
pub fn what_recipients_get(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What recipients get",
        Locale::Ru => "Что получат другие",
    }
}

/// `View as recipient`
pub fn view_as_recipient(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "View as recipient",
        Locale::Ru => "Посмотреть как получатель",
    }
}

/// `View {name} as recipient`
pub fn view_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["View ", name, " as recipient"].concat(),
        Locale::Ru => ["Посмотреть как получатель: ", name].concat(),
    }
}

/// `Open until {end}`
pub fn open_until(locale: Locale, end: &str) -> String {
    match locale {
        Locale::En => ["Open until ", end].concat(),
        Locale::Ru => ["Открыто до ", end].concat(),
    }
}

/// `All as ZIP, {size}`
pub fn all_as_zip(locale: Locale, size: &str) -> String {
    match locale {
        Locale::En => ["All as ZIP, ", size].concat(),
        Locale::Ru => ["Всё в ZIP, ", size].concat(),
    }
}

/// `Download`
pub fn download(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download",
        Locale::Ru => "Скачать",
    }
}

/// `Nothing while it is paused`
pub fn gives_nothing_paused(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing while it is paused",
        Locale::Ru => "Ничего, пока приостановлена",
    }
}

/// `First a password, nothing before it`
pub fn first_a_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "First a password, nothing before it",
        Locale::Ru => "Сначала пароль, до него ничего",
    }
}

/// `Recipients see pictures up to 2,500 px`
pub fn seen_up_to(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Recipients see pictures up to 2,500 px",
        Locale::Ru => "Получатели видят изображения до 2500 пикселей",
    }
}

/// `Originals`
pub fn originals(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals",
        Locale::Ru => "Оригиналы",
    }
}

/// `Nothing to download`
pub fn nothing_to_download(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing to download",
        Locale::Ru => "Скачать ничего нельзя",
    }
}

/// `Then the page says “expired” and no more`
pub fn then_expired(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Then the page says “expired” and no more",
        Locale::Ru => "Потом страница скажет только «срок истёк»",
    }
}

/// `Before that the page says “closed for now” and no more`
pub fn then_opens(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Before that the page says “closed for now” and no more",
        Locale::Ru => "До этого страница скажет только «пока закрыта»",
    }
}

/// `Open from {start}`
pub fn open_from(locale: Locale, start: &str) -> String {
    match locale {
        Locale::En => ["Open from ", start].concat(),
        Locale::Ru => ["Открыто с ", start].concat(),
    }
}

/// `Open from {start} until {end}`
pub fn open_from_until(locale: Locale, start: &str, end: &str) -> String {
    match locale {
        Locale::En => ["Open from ", start, " until ", end].concat(),
        Locale::Ru => ["Открыто с ", start, " до ", end].concat(),
    }
}

/// `Your message above the pictures`
pub fn gives_message(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Your message above the pictures",
        Locale::Ru => "Ваше сообщение над изображениями",
    }
}

/// `File names and sizes, no other properties`
pub fn gives_no_properties(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "File names and sizes, no other properties",
        Locale::Ru => "Имена файлов и размеры, без других свойств",
    }
}

/// `Search engines may list it`
pub fn search_may_list(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Search engines may list it",
        Locale::Ru => "Могут найти поисковые системы",
    }
}

/// `What changes for them`
pub fn what_changes(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What changes for them",
        Locale::Ru => "Что для них изменится",
    }
}

/// `Nothing so far`
pub fn nothing_changes(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing so far",
        Locale::Ru => "Пока ничего",
    }
}

/// `Originals can no longer be taken`
pub fn change_originals_gone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals can no longer be taken",
        Locale::Ru => "Оригиналы больше нельзя скачать",
    }
}

/// `Originals can be taken`
pub fn change_originals_new(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals can be taken",
        Locale::Ru => "Оригиналы можно скачать",
    }
}

/// `Attachments can no longer be taken`
pub fn change_attachments_gone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Attachments can no longer be taken",
        Locale::Ru => "Вложения больше нельзя скачать",
    }
}

/// `Attachments can be taken`
pub fn change_attachments_new(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Attachments can be taken",
        Locale::Ru => "Вложения можно скачать",
    }
}

/// `It asks everybody for a new password`
pub fn change_new_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It asks everybody for a new password",
        Locale::Ru => "Всех спросят новый пароль",
    }
}

/// `The address {address} stops working`
pub fn change_slug_stops(locale: Locale, address: &str) -> String {
    match locale {
        Locale::En => ["The address ", address, " stops working"].concat(),
        Locale::Ru => ["Адрес ", address, " перестанет работать"].concat(),
    }
}

/// `The address {address} opens it`
pub fn change_slug_begins(locale: Locale, address: &str) -> String {
    match locale {
        Locale::En => ["The address ", address, " opens it"].concat(),
        Locale::Ru => ["Адрес ", address, " будет её открывать"].concat(),
    }
}

/// `It closes at once, until it is switched on again`
pub fn change_closes(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It closes at once, until it is switched on again",
        Locale::Ru => "Закроется сразу, пока её не включат снова",
    }
}

/// `It opens again`
pub fn change_opens(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It opens again",
        Locale::Ru => "Откроется снова",
    }
}

/// `It opens without waiting for a day`
pub fn change_starts_at_once(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It opens without waiting for a day",
        Locale::Ru => "Откроется, не дожидаясь дня",
    }
}

/// `No limit of downloads any more`
pub fn change_no_limit(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No limit of downloads any more",
        Locale::Ru => "Скачивания больше не ограничены",
    }
}

/// `Properties are no longer shown`
pub fn change_properties_gone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Properties are no longer shown",
        Locale::Ru => "Свойства больше не показываются",
    }
}

/// `Properties are shown`
pub fn change_properties_new(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Properties are shown",
        Locale::Ru => "Свойства показываются",
    }
}

/// `The message is another`
pub fn change_message(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The message is another",
        Locale::Ru => "Сообщение другое",
    }
}

/// `The message is gone`
pub fn change_message_gone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The message is gone",
        Locale::Ru => "Сообщения больше нет",
    }
}

/// `Message: “{message}”`
pub fn change_message_to(locale: Locale, message: &str) -> String {
    match locale {
        Locale::En => ["Message: “", message, "”"].concat(),
        Locale::Ru => ["Сообщение: «", message, "»"].concat(),
    }
}

/// `Search engines are asked to leave it out`
pub fn change_not_listed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Search engines are asked to leave it out",
        Locale::Ru => "Поисковые системы просят её не показывать",
    }
}

/// `{name} changed this link {when}`
pub fn changed_meanwhile(locale: Locale, name: &str, when: &str) -> String {
    match locale {
        Locale::En => [name, " changed this link ", when].concat(),
        Locale::Ru => [name, " меняет эту ссылку одновременно с вами: ", when].concat(),
    }
}

/// `Take theirs`
pub fn take_theirs(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Take theirs",
        Locale::Ru => "Взять чужие изменения",
    }
}

/// `Keep mine over it`
pub fn keep_mine(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep mine over it",
        Locale::Ru => "Сохранить мои поверх",
    }
}

/// `nothing`
pub fn nothing(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "nothing",
        Locale::Ru => "ничего",
    }
}

/// `Name: {name}`
pub fn change_name(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Name: ", name].concat(),
        Locale::Ru => ["Название: ", name].concat(),
    }
}

/// `Downloads: {classes}`
pub fn change_downloads(locale: Locale, classes: &str) -> String {
    match locale {
        Locale::En => ["Downloads: ", classes].concat(),
        Locale::Ru => ["Скачивать: ", classes].concat(),
    }
}

/// `A password is set`
pub fn change_password_set(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A password is set",
        Locale::Ru => "Пароль установлен",
    }
}

/// `The password is removed`
pub fn change_password_removed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The password is removed",
        Locale::Ru => "Пароль убран",
    }
}

/// `Something that does not show here, such as the password`
pub fn change_unseen(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Something that does not show here, such as the password",
        Locale::Ru => "То, чего здесь не видно, например пароль",
    }
}

/// `The link is ready`
pub fn link_ready(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The link is ready",
        Locale::Ru => "Ссылка готова",
    }
}

/// `“{link}” opens {collection}`
pub fn link_opens(locale: Locale, link: &str, collection: &str) -> String {
    match locale {
        Locale::En => ["“", link, "” opens ", collection].concat(),
        Locale::Ru => ["«", link, "» открывает коллекцию «", collection, "»"].concat(),
    }
}

/// `Copy link`
pub fn copy_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy link",
        Locale::Ru => "Копировать ссылку",
    }
}

/// `Copy password`
pub fn copy_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy password",
        Locale::Ru => "Копировать пароль",
    }
}

/// `Copy short address`
pub fn copy_short_address(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy short address",
        Locale::Ru => "Копировать короткий адрес",
    }
}

/// `Embed code`
pub fn embed_code(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Embed code",
        Locale::Ru => "Код для сайта",
    }
}

/// `Size of the embed`
pub fn embed_size(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Size of the embed",
        Locale::Ru => "Размер на сайте",
    }
}

/// `Small`
pub fn embed_small(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Small",
        Locale::Ru => "Малый",
    }
}

/// `Medium`
pub fn embed_medium(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Medium",
        Locale::Ru => "Средний",
    }
}

/// `Full width`
pub fn embed_full(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Full width",
        Locale::Ru => "Во всю ширину",
    }
}

/// `Allowed on any site.`
pub fn embed_any_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Allowed on any site.",
        Locale::Ru => "Разрешено на любом сайте.",
    }
}

/// `No other site may show it yet.`
pub fn embed_none_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No other site may show it yet.",
        Locale::Ru => "Пока ни один сайт показывать её не может.",
    }
}

/// `Allowed on {sites}.`
pub fn embed_these_note(locale: Locale, sites: &str) -> String {
    match locale {
        Locale::En => ["Allowed on ", sites, "."].concat(),
        Locale::Ru => ["Разрешено: ", sites, "."].concat(),
    }
}

/// `Name the sites`
pub fn name_the_sites(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name the sites",
        Locale::Ru => "Назвать сайты",
    }
}

/// `QR code`
pub fn qr_code(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "QR code",
        Locale::Ru => "QR-код",
    }
}

/// `Opens the same link. Corrects 15% of damage, so it survives print at 2 cm and more.`
pub fn qr_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Opens the same link. Corrects 15% of damage, so it survives print at 2 cm and more.",
        Locale::Ru => "Открывает ту же ссылку. Исправляет 15 % повреждений, поэтому годится для печати от 2 см.",
    }
}

/// `Size of the picture`
pub fn picture_size(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Size of the picture",
        Locale::Ru => "Размер картинки",
    }
}

/// `{side} px`
pub fn pixels_square(locale: Locale, side: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, side).as_str(), " px"].concat(),
        Locale::Ru => [crate::number(locale, side).as_str(), " пикс."].concat(),
    }
}

/// `Copy picture`
pub fn copy_picture(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy picture",
        Locale::Ru => "Копировать картинку",
    }
}

/// `Print`
pub fn print(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Print",
        Locale::Ru => "Печать",
    }
}

/// `It asks for the password {password}. Send it another way: this is the last time it is shown.`
pub fn asks_for_password_shown_once(locale: Locale, password: &str) -> String {
    match locale {
        Locale::En => ["It asks for the password ", password, ". Send it another way: this is the last time it is shown."].concat(),
        Locale::Ru => ["Она спросит пароль ", password, ". Отправьте его другим путём: больше он не покажется."].concat(),
    }
}

/// `You find it again under Share.`
pub fn found_under_share(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You find it again under Share.",
        Locale::Ru => "Она всегда под вкладкой «Поделиться».",
    }
}

/// `about {count} minutes left`
pub fn minutes_left(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["about ", crate::number(locale, count).as_str(), " minute left"].concat(),
            _ => ["about ", crate::number(locale, count).as_str(), " minutes left"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["осталась примерно ", crate::number(locale, count).as_str(), " минута"].concat(),
            Plural::Few => ["осталось примерно ", crate::number(locale, count).as_str(), " минуты"].concat(),
            _ => ["осталось примерно ", crate::number(locale, count).as_str(), " минут"].concat(),
        },
    }
}

/// `about {count} hours left`
pub fn hours_left(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["about ", crate::number(locale, count).as_str(), " hour left"].concat(),
            _ => ["about ", crate::number(locale, count).as_str(), " hours left"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["остался примерно ", crate::number(locale, count).as_str(), " час"].concat(),
            Plural::Few => ["осталось примерно ", crate::number(locale, count).as_str(), " часа"].concat(),
            _ => ["осталось примерно ", crate::number(locale, count).as_str(), " часов"].concat(),
        },
    }
}

/// `Uploading {count} files`
pub fn uploading_files(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Uploading ", crate::number(locale, count).as_str(), " file"].concat(),
            _ => ["Uploading ", crate::number(locale, count).as_str(), " files"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Загружается ", crate::number(locale, count).as_str(), " файл"].concat(),
            Plural::Few => ["Загружаются ", crate::number(locale, count).as_str(), " файла"].concat(),
            _ => ["Загружаются ", crate::number(locale, count).as_str(), " файлов"].concat(),
        },
    }
}

/// `{count} files are here`
pub fn uploads_done(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " file is here"].concat(),
            _ => [crate::number(locale, count).as_str(), " files are here"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " файл на месте"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " файла на месте"].concat(),
            _ => [crate::number(locale, count).as_str(), " файлов на месте"].concat(),
        },
    }
}

/// `{count} files stopped`
pub fn uploads_stopped(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " file stopped"].concat(),
            _ => [crate::number(locale, count).as_str(), " files stopped"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " файл остановлен"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " файла остановлены"].concat(),
            _ => [crate::number(locale, count).as_str(), " файлов остановлены"].concat(),
        },
    }
}

/// `{count} were here already`
pub fn uploads_known(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " was here already"].concat(),
            _ => [crate::number(locale, count).as_str(), " were here already"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " уже был здесь"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " уже были здесь"].concat(),
            _ => [crate::number(locale, count).as_str(), " уже были здесь"].concat(),
        },
    }
}

/// `Acts on {count} selected assets`
pub fn acts_on_assets(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Acts on ", crate::number(locale, count).as_str(), " selected asset"].concat(),
            _ => ["Acts on ", crate::number(locale, count).as_str(), " selected assets"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Действия с ", crate::number(locale, count).as_str(), " выбранным материалом"].concat(),
            Plural::Few => ["Действия с ", crate::number(locale, count).as_str(), " выбранными материалами"].concat(),
            _ => ["Действия с ", crate::number(locale, count).as_str(), " выбранными материалами"].concat(),
        },
    }
}

/// `Acts on {count} selected collections`
pub fn acts_on_collections(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Acts on ", crate::number(locale, count).as_str(), " selected collection"].concat(),
            _ => ["Acts on ", crate::number(locale, count).as_str(), " selected collections"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Действия с ", crate::number(locale, count).as_str(), " выбранной коллекцией"].concat(),
            Plural::Few => ["Действия с ", crate::number(locale, count).as_str(), " выбранными коллекциями"].concat(),
            _ => ["Действия с ", crate::number(locale, count).as_str(), " выбранными коллекциями"].concat(),
        },
    }
}

/// `{count} assets are in the bin`
pub fn assets_deleted(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset is in the bin"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets are in the bin"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал в корзине"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала в корзине"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов в корзине"].concat(),
        },
    }
}

/// `{count} assets are back`
pub fn assets_restored(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset is back"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets are back"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал восстановлен"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала восстановлены"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов восстановлены"].concat(),
        },
    }
}

/// `{count} assets removed from the collection`
pub fn taken_out(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset removed from the collection"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets removed from the collection"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал убран из коллекции"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала убраны из коллекции"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов убраны из коллекции"].concat(),
        },
    }
}

/// `It begins with {count} selected assets.`
pub fn begins_with(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["It begins with ", crate::number(locale, count).as_str(), " selected asset."].concat(),
            _ => ["It begins with ", crate::number(locale, count).as_str(), " selected assets."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["В ней сразу будет ", crate::number(locale, count).as_str(), " выбранный материал."].concat(),
            Plural::Few => ["В ней сразу будут ", crate::number(locale, count).as_str(), " выбранных материала."].concat(),
            _ => ["В ней сразу будут ", crate::number(locale, count).as_str(), " выбранных материалов."].concat(),
        },
    }
}

/// `{count} photos`
pub fn images_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " photo"].concat(),
            _ => [crate::number(locale, count).as_str(), " photos"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " фотография"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " фотографии"].concat(),
            _ => [crate::number(locale, count).as_str(), " фотографий"].concat(),
        },
    }
}

/// `{count} films`
pub fn videos_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " film"].concat(),
            _ => [crate::number(locale, count).as_str(), " films"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " фильм"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " фильма"].concat(),
            _ => [crate::number(locale, count).as_str(), " фильмов"].concat(),
        },
    }
}

/// `{count} documents`
pub fn documents_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " document"].concat(),
            _ => [crate::number(locale, count).as_str(), " documents"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " документ"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " документа"].concat(),
            _ => [crate::number(locale, count).as_str(), " документов"].concat(),
        },
    }
}

/// `{count} other files`
pub fn others_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " other file"].concat(),
            _ => [crate::number(locale, count).as_str(), " other files"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " другой файл"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " других файла"].concat(),
            _ => [crate::number(locale, count).as_str(), " других файлов"].concat(),
        },
    }
}

/// `{count} visits`
pub fn visits_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " visit"].concat(),
            _ => [crate::number(locale, count).as_str(), " visits"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " посещение"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " посещения"].concat(),
            _ => [crate::number(locale, count).as_str(), " посещений"].concat(),
        },
    }
}

/// `{count} downloads`
pub fn downloads_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " download"].concat(),
            _ => [crate::number(locale, count).as_str(), " downloads"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " скачивание"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " скачивания"].concat(),
            _ => [crate::number(locale, count).as_str(), " скачиваний"].concat(),
        },
    }
}

/// `{count} proxies fewer`
pub fn proxies_fewer(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " proxy fewer"].concat(),
            _ => [crate::number(locale, count).as_str(), " proxies fewer"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["На ", crate::number(locale, count).as_str(), " копию меньше"].concat(),
            Plural::Few => ["На ", crate::number(locale, count).as_str(), " копии меньше"].concat(),
            _ => ["На ", crate::number(locale, count).as_str(), " копий меньше"].concat(),
        },
    }
}

/// `{count} proxies more`
pub fn proxies_more(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " proxy more"].concat(),
            _ => [crate::number(locale, count).as_str(), " proxies more"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["На ", crate::number(locale, count).as_str(), " копию больше"].concat(),
            Plural::Few => ["На ", crate::number(locale, count).as_str(), " копии больше"].concat(),
            _ => ["На ", crate::number(locale, count).as_str(), " копий больше"].concat(),
        },
    }
}

/// `{count} downloads in all`
pub fn downloads_in_all(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " download in all"].concat(),
            _ => [crate::number(locale, count).as_str(), " downloads in all"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Всего ", crate::number(locale, count).as_str(), " скачивание"].concat(),
            Plural::Few => ["Всего ", crate::number(locale, count).as_str(), " скачивания"].concat(),
            _ => ["Всего ", crate::number(locale, count).as_str(), " скачиваний"].concat(),
        },
    }
}

/// `{count} other sites may show it`
pub fn shown_by_these(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " other site may show it"].concat(),
            _ => [crate::number(locale, count).as_str(), " other sites may show it"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Показывать может ", crate::number(locale, count).as_str(), " сайт"].concat(),
            Plural::Few => ["Показывать могут ", crate::number(locale, count).as_str(), " сайта"].concat(),
            _ => ["Показывать могут ", crate::number(locale, count).as_str(), " сайтов"].concat(),
        },
    }
}

/// `{count} active links`
pub fn active_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " active link"].concat(),
            _ => [crate::number(locale, count).as_str(), " active links"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " активная ссылка"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " активные ссылки"].concat(),
            _ => [crate::number(locale, count).as_str(), " активных ссылок"].concat(),
        },
    }
}

/// `{count} paused`
pub fn paused_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " paused"].concat(),
            _ => [crate::number(locale, count).as_str(), " paused"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " приостановленная"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " приостановленные"].concat(),
            _ => [crate::number(locale, count).as_str(), " приостановленных"].concat(),
        },
    }
}

/// `{count} expired`
pub fn expired_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " expired"].concat(),
            _ => [crate::number(locale, count).as_str(), " expired"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " истёкшая"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " истёкшие"].concat(),
            _ => [crate::number(locale, count).as_str(), " истёкших"].concat(),
        },
    }
}

/// `{count} active links.`
pub fn active_links_sentence(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " active link."].concat(),
            _ => [crate::number(locale, count).as_str(), " active links."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " активная ссылка."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " активные ссылки."].concat(),
            _ => [crate::number(locale, count).as_str(), " активных ссылок."].concat(),
        },
    }
}

/// `Access via {count} active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address.`
pub fn access_lost(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Access via ", crate::number(locale, count).as_str(), " active link will be lost at once, for everybody who holds it. A deleted link never comes back, not even under the same address."].concat(),
            _ => ["Access via ", crate::number(locale, count).as_str(), " active links will be lost at once, for everybody who holds them. A deleted link never comes back, not even under the same address."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Доступ по ", crate::number(locale, count).as_str(), " активной ссылке пропадёт сразу и у всех, у кого она есть. Удалённая ссылка не возвращается, даже по тому же адресу."].concat(),
            Plural::Few => ["Доступ по ", crate::number(locale, count).as_str(), " активным ссылкам пропадёт сразу и у всех, у кого они есть. Удалённая ссылка не возвращается, даже по тому же адресу."].concat(),
            _ => ["Доступ по ", crate::number(locale, count).as_str(), " активным ссылкам пропадёт сразу и у всех, у кого они есть. Удалённая ссылка не возвращается, даже по тому же адресу."].concat(),
        },
    }
}

/// `All {count} assets and their files`
pub fn all_assets_kept(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => "The asset and its file".to_owned(),
            _ => ["All ", crate::number(locale, count).as_str(), " assets and their files"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал и его файл"].concat(),
            Plural::Few => ["Все ", crate::number(locale, count).as_str(), " материала и их файлы"].concat(),
            _ => ["Все ", crate::number(locale, count).as_str(), " материалов и их файлы"].concat(),
        },
    }
}

/// `{count} assets to look at`
pub fn assets_to_look_at(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset to look at"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets to look at"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Смотреть ", crate::number(locale, count).as_str(), " материал"].concat(),
            Plural::Few => ["Смотреть ", crate::number(locale, count).as_str(), " материала"].concat(),
            _ => ["Смотреть ", crate::number(locale, count).as_str(), " материалов"].concat(),
        },
    }
}

/// `{count} selected`
pub fn chosen_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => [crate::number(locale, count).as_str(), " selected"].concat(),
        Locale::Ru => ["Выбрано: ", crate::number(locale, count).as_str()].concat(),
    }
}

/// `{part} of {count} assets`
pub fn of_assets(locale: Locale, part: &str, count: u64) -> String {
    match locale {
        Locale::En => [part, " of ", match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets"].concat(),
        }.as_str()].concat(),
        Locale::Ru => [part, " из ", match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материала"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материалов"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов"].concat(),
        }.as_str()].concat(),
    }
}

/// `You`
pub fn you(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You",
        Locale::Ru => "Профиль",
    }
}

/// `About you`
pub fn about_you(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "About you",
        Locale::Ru => "О вас",
    }
}

/// `As the browser`
pub fn as_browser(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "As the browser",
        Locale::Ru => "Как в браузере",
    }
}

/// `As the team`
pub fn as_team(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "As the team",
        Locale::Ru => "Как у команды",
    }
}

/// `New links are named by the clock of this zone. Pages show times as your browser has them.`
pub fn time_zone_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "New links are named by the clock of this zone. Pages show times as your browser has them.",
        Locale::Ru => "По часам этого пояса называются новые ссылки. Время на страницах показано так, как его показывает ваш браузер.",
    }
}

/// `Saved`
pub fn profile_saved(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Saved",
        Locale::Ru => "Сохранено",
    }
}

/// `Current password`
pub fn current_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Current password",
        Locale::Ru => "Текущий пароль",
    }
}

/// `Change password`
pub fn change_password(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Change password",
        Locale::Ru => "Сменить пароль",
    }
}

/// `Everywhere else you are signed out at once. Tokens stay.`
pub fn password_change_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Everywhere else you are signed out at once. Tokens stay.",
        Locale::Ru => "На всех других устройствах вы сразу выйдете из системы. Токены останутся.",
    }
}

/// `The password is changed`
pub fn password_changed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The password is changed",
        Locale::Ru => "Пароль изменён",
    }
}

/// `Where you are signed in`
pub fn where_signed_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Where you are signed in",
        Locale::Ru => "Где вы вошли",
    }
}

/// `Sign out everywhere else`
pub fn sign_out_elsewhere(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign out everywhere else",
        Locale::Ru => "Выйти на всех других",
    }
}

/// `You are signed out everywhere else`
pub fn signed_out_elsewhere(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You are signed out everywhere else",
        Locale::Ru => "На всех других устройствах вы вышли из системы",
    }
}

/// `This one`
pub fn this_session(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This one",
        Locale::Ru => "Этот сеанс",
    }
}

/// `Sign out`
pub fn end_session(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Sign out",
        Locale::Ru => "Завершить",
    }
}

/// `Sign out {name}`
pub fn end_session_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Sign out ", name].concat(),
        Locale::Ru => ["Завершить: ", name].concat(),
    }
}

/// `The session has ended`
pub fn session_ended(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The session has ended",
        Locale::Ru => "Сеанс завершён",
    }
}

/// `Signed in {when}`
pub fn signed_in_at(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["Signed in ", when].concat(),
        Locale::Ru => ["Вход ", when].concat(),
    }
}

/// `Unknown browser`
pub fn unknown_browser(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Unknown browser",
        Locale::Ru => "Неизвестный браузер",
    }
}

/// `Access tokens`
pub fn access_tokens(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Access tokens",
        Locale::Ru => "Токены доступа",
    }
}

/// `With a token a program acts in your name through the API, within what the token may and what you may.`
pub fn tokens_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "With a token a program acts in your name through the API, within what the token may and what you may.",
        Locale::Ru => "С токеном программа действует через API от вашего имени: в пределах того, что можно токену и что можно вам.",
    }
}

/// `You have no tokens.`
pub fn no_tokens(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You have no tokens.",
        Locale::Ru => "Токенов у вас нет.",
    }
}

/// `Create token`
pub fn create_token(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create token",
        Locale::Ru => "Создать токен",
    }
}

/// `Token`
pub fn token(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Token",
        Locale::Ru => "Токен",
    }
}

/// `The program that will use it, or what for.`
pub fn token_name_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The program that will use it, or what for.",
        Locale::Ru => "Какая программа будет им пользоваться или для чего он.",
    }
}

/// `What it may do`
pub fn token_may(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What it may do",
        Locale::Ru => "Что ему можно",
    }
}

/// `It works for`
pub fn token_works_for(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It works for",
        Locale::Ru => "Срок действия",
    }
}

/// `Until revoked`
pub fn without_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Until revoked",
        Locale::Ru => "Пока не отозван",
    }
}

/// `The token is ready`
pub fn token_ready(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The token is ready",
        Locale::Ru => "Токен готов",
    }
}

/// `Copy it now: this is the only time it is shown. Whoever has it acts in your name.`
pub fn token_shown_once(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy it now: this is the only time it is shown. Whoever has it acts in your name.",
        Locale::Ru => "Скопируйте его сейчас: больше он не покажется. У кого он есть, тот действует от вашего имени.",
    }
}

/// `Works until revoked`
pub fn token_without_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Works until revoked",
        Locale::Ru => "Действует, пока не отозван",
    }
}

/// `Works until {end}`
pub fn token_until(locale: Locale, end: &str) -> String {
    match locale {
        Locale::En => ["Works until ", end].concat(),
        Locale::Ru => ["Действует до ", end].concat(),
    }
}

/// `Expired {end}`
pub fn token_expired(locale: Locale, end: &str) -> String {
    match locale {
        Locale::En => ["Expired ", end].concat(),
        Locale::Ru => ["Истёк ", end].concat(),
    }
}

/// `never used`
pub fn token_never_used(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "never used",
        Locale::Ru => "ещё не использовался",
    }
}

/// `Revoke`
pub fn revoke(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Revoke",
        Locale::Ru => "Отозвать",
    }
}

/// `Revoke {name}`
pub fn revoke_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Revoke ", name].concat(),
        Locale::Ru => ["Отозвать ", name].concat(),
    }
}

/// `Revoke “{name}”?`
pub fn revoke_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Revoke “", name, "”?"].concat(),
        Locale::Ru => ["Отозвать «", name, "»?"].concat(),
    }
}

/// `Programs that use it are refused at once. A revoked token never comes back.`
pub fn revoke_words(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Programs that use it are refused at once. A revoked token never comes back.",
        Locale::Ru => "Программы, которые им пользуются, сразу получат отказ. Отозванный токен не вернуть.",
    }
}

/// `Keep token`
pub fn keep_token(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep token",
        Locale::Ru => "Оставить токен",
    }
}

/// `The token “{name}” is revoked`
pub fn token_revoked(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["The token “", name, "” is revoked"].concat(),
        Locale::Ru => ["Токен «", name, "» отозван"].concat(),
    }
}

/// `{count} days`
pub fn days_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " day"].concat(),
            _ => [crate::number(locale, count).as_str(), " days"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " день"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " дня"].concat(),
            _ => [crate::number(locale, count).as_str(), " дней"].concat(),
        },
    }
}

/// `See assets`
pub fn right_asset_view(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "See assets",
        Locale::Ru => "Смотреть материалы",
    }
}

/// `Download proxies and give them away`
pub fn right_asset_download_proxy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download proxies and give them away",
        Locale::Ru => "Скачивать и отдавать копии",
    }
}

/// `Upload assets`
pub fn right_asset_upload(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Upload assets",
        Locale::Ru => "Загружать материалы",
    }
}

/// `Edit own assets`
pub fn right_asset_edit_own(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Edit own assets",
        Locale::Ru => "Менять свои материалы",
    }
}

/// `Delete own assets`
pub fn right_asset_delete_own(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete own assets",
        Locale::Ru => "Удалять свои материалы",
    }
}

/// `Edit and delete all assets`
pub fn right_asset_edit_any(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Edit and delete all assets",
        Locale::Ru => "Менять и удалять все материалы",
    }
}

/// `Download originals and give them away`
pub fn right_asset_download_original(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download originals and give them away",
        Locale::Ru => "Скачивать и отдавать оригиналы",
    }
}

/// `Download attachments and give them away`
pub fn right_asset_download_attachment(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Download attachments and give them away",
        Locale::Ru => "Скачивать и отдавать вложения",
    }
}

/// `Create collections and change own ones`
pub fn right_collection_create(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create collections and change own ones",
        Locale::Ru => "Создавать коллекции и менять свои",
    }
}

/// `Change and delete all collections`
pub fn right_collection_edit_any(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Change and delete all collections",
        Locale::Ru => "Менять и удалять все коллекции",
    }
}

/// `See hidden collections`
pub fn right_collection_see_hidden(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "See hidden collections",
        Locale::Ru => "Видеть скрытые коллекции",
    }
}

/// `Create links`
pub fn right_link_create(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create links",
        Locale::Ru => "Создавать ссылки",
    }
}

/// `Manage everybody’s links`
pub fn right_link_manage_any(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Manage everybody’s links",
        Locale::Ru => "Управлять всеми ссылками",
    }
}

/// `Manage members`
pub fn right_member_manage(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Manage members",
        Locale::Ru => "Управлять участниками",
    }
}

/// `Change settings`
pub fn right_settings_manage(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Change settings",
        Locale::Ru => "Менять настройки",
    }
}

/// `Administration`
pub fn administration(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Administration",
        Locale::Ru => "Управление",
    }
}

/// `Watermark`
pub fn watermark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Watermark",
        Locale::Ru => "Водяной знак",
    }
}

/// `Watermark on`
pub fn watermark_on(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Watermark on",
        Locale::Ru => "С водяным знаком",
    }
}

/// `On your pictures`
pub fn watermark_on_your_pictures(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "On your pictures",
        Locale::Ru => "На ваших изображениях",
    }
}

/// `No pictures here yet to try it on. Upload some first.`
pub fn watermark_no_pictures(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No pictures here yet to try it on. Upload some first.",
        Locale::Ru => "Пока не на чем попробовать. Сначала загрузите изображения.",
    }
}

/// `Picture`
pub fn watermark_image(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Picture",
        Locale::Ru => "Изображение знака",
    }
}

/// `PNG or SVG, best with transparency, at most 5 MB. An SVG holds outlines alone: no text, pictures or filters.`
pub fn watermark_image_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "PNG or SVG, best with transparency, at most 5 MB. An SVG holds outlines alone: no text, pictures or filters.",
        Locale::Ru => "PNG или SVG, лучше с прозрачностью, не больше 5 МБ. В SVG — только контуры: без текста, изображений и фильтров.",
    }
}

/// `None yet`
pub fn watermark_none(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "None yet",
        Locale::Ru => "Пока нет",
    }
}

/// `Place`
pub fn watermark_placement(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Place",
        Locale::Ru => "Место",
    }
}

/// `Top left`
pub fn place_top_left(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Top left",
        Locale::Ru => "Слева вверху",
    }
}

/// `Top`
pub fn place_top(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Top",
        Locale::Ru => "Вверху",
    }
}

/// `Top right`
pub fn place_top_right(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Top right",
        Locale::Ru => "Справа вверху",
    }
}

/// `Left`
pub fn place_left(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Left",
        Locale::Ru => "Слева",
    }
}

/// `Center`
pub fn place_center(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Center",
        Locale::Ru => "По центру",
    }
}

/// `Right`
pub fn place_right(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Right",
        Locale::Ru => "Справа",
    }
}

/// `Bottom left`
pub fn place_bottom_left(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Bottom left",
        Locale::Ru => "Слева внизу",
    }
}

/// `Bottom`
pub fn place_bottom(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Bottom",
        Locale::Ru => "Внизу",
    }
}

/// `Bottom right`
pub fn place_bottom_right(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Bottom right",
        Locale::Ru => "Справа внизу",
    }
}

/// `Tiled, all over`
pub fn place_tiled(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Tiled, all over",
        Locale::Ru => "Повсюду, рядами",
    }
}

/// `Size`
pub fn watermark_size(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Size",
        Locale::Ru => "Размер",
    }
}

/// `Of the picture’s shorter side`
pub fn watermark_size_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Of the picture’s shorter side",
        Locale::Ru => "От короткой стороны изображения",
    }
}

/// `Opacity`
pub fn watermark_opacity(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Opacity",
        Locale::Ru => "Непрозрачность",
    }
}

/// `The lower, the more of the picture shows through`
pub fn watermark_opacity_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The lower, the more of the picture shows through",
        Locale::Ru => "Чем меньше, тем виднее само изображение",
    }
}

/// `{number} %`
pub fn percent(locale: Locale, number: &str) -> String {
    match locale {
        Locale::En => [number, " %"].concat(),
        Locale::Ru => [number, " %"].concat(),
    }
}

/// `Links that show the watermark give previews and image proxies with it alone. Originals and films carry no mark.`
pub fn watermark_reach(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Links that show the watermark give previews and image proxies with it alone. Originals and films carry no mark.",
        Locale::Ru => "Ссылки с водяным знаком отдают превью и копии изображений только с ним. На оригиналах и фильмах знака нет.",
    }
}

/// `Saved. Pictures of links with the watermark are made anew.`
pub fn watermark_saved(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Saved. Pictures of links with the watermark are made anew.",
        Locale::Ru => "Сохранено. Изображения ссылок с водяным знаком делаются заново.",
    }
}

/// `Remove`
pub fn watermark_remove(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Remove",
        Locale::Ru => "Удалить",
    }
}

/// `Remove the watermark?`
pub fn watermark_remove_heading(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Remove the watermark?",
        Locale::Ru => "Удалить водяной знак?",
    }
}

/// `No link can show it then. As long as links show it, it cannot be removed.`
pub fn watermark_remove_words(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No link can show it then. As long as links show it, it cannot be removed.",
        Locale::Ru => "Тогда ни одна ссылка не сможет его показывать. Пока его показывают ссылки, удалить его нельзя.",
    }
}

/// `The watermark is removed.`
pub fn watermark_removed(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The watermark is removed.",
        Locale::Ru => "Водяной знак удалён.",
    }
}

/// `A picture of this collection with the watermark`
pub fn watermark_sample(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A picture of this collection with the watermark",
        Locale::Ru => "Изображение из этой коллекции с водяным знаком",
    }
}

/// `{name} with the watermark`
pub fn watermark_sample_of(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => [name, " with the watermark"].concat(),
        Locale::Ru => [name, " с водяным знаком"].concat(),
    }
}

/// `No link shows it yet. Switch it on in a link’s window.`
pub fn watermark_no_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No link shows it yet. Switch it on in a link’s window.",
        Locale::Ru => "Его пока не показывает ни одна ссылка. Включите его в окне ссылки.",
    }
}

/// `{count} links show it.`
pub fn watermark_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " link shows it."].concat(),
            _ => [crate::number(locale, count).as_str(), " links show it."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Его показывает ", crate::number(locale, count).as_str(), " ссылка."].concat(),
            Plural::Few => ["Его показывают ", crate::number(locale, count).as_str(), " ссылки."].concat(),
            _ => ["Его показывают ", crate::number(locale, count).as_str(), " ссылок."].concat(),
        },
    }
}

/// `{made} of {count} pictures are marked`
pub fn watermark_progress(locale: Locale, count: u64, made: &str) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [made, " of ", crate::number(locale, count).as_str(), " picture is marked"].concat(),
            _ => [made, " of ", crate::number(locale, count).as_str(), " pictures are marked"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Помечено ", made, " из ", crate::number(locale, count).as_str(), " изображения"].concat(),
            Plural::Few => ["Помечено ", made, " из ", crate::number(locale, count).as_str(), " изображений"].concat(),
            _ => ["Помечено ", made, " из ", crate::number(locale, count).as_str(), " изображений"].concat(),
        },
    }
}

/// `{count} pictures cannot be marked; recipients do not see them.`
pub fn watermark_failed(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " picture cannot be marked; recipients do not see it."].concat(),
            _ => [crate::number(locale, count).as_str(), " pictures cannot be marked; recipients do not see them."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " изображение пометить нельзя; получатели его не видят."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " изображения пометить нельзя; получатели их не видят."].concat(),
            _ => [crate::number(locale, count).as_str(), " изображений пометить нельзя; получатели их не видят."].concat(),
        },
    }
}

/// `Show watermark`
pub fn show_watermark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show watermark",
        Locale::Ru => "Показывать водяной знак",
    }
}

/// `On every preview and image proxy, at any size`
pub fn show_watermark_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "On every preview and image proxy, at any size",
        Locale::Ru => "На всех превью и копиях изображений, любого размера",
    }
}

/// `No watermark is set.`
pub fn no_watermark_set(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No watermark is set.",
        Locale::Ru => "Водяной знак не задан.",
    }
}

/// `Set one`
pub fn set_watermark(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Set one",
        Locale::Ru => "Задать",
    }
}

/// `Originals stay downloadable without the mark.`
pub fn originals_stay_clean(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals stay downloadable without the mark.",
        Locale::Ru => "Оригиналы скачиваются без знака.",
    }
}

/// `You allow “Original” above. Take it off if no clean picture should leave.`
pub fn originals_stay_clean_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You allow “Original” above. Take it off if no clean picture should leave.",
        Locale::Ru => "Выше разрешён «Оригинал». Снимите его, если ни одно чистое изображение не должно уйти.",
    }
}

/// `Originals come without it`
pub fn originals_unmarked(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Originals come without it",
        Locale::Ru => "Оригиналы — без него",
    }
}

/// `No address behind this link gives these pictures without the mark. Films carry none.`
pub fn no_clean_address(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No address behind this link gives these pictures without the mark. Films carry none.",
        Locale::Ru => "Ни один адрес этой ссылки не отдаёт эти изображения без знака. На фильмах знака нет.",
    }
}

/// `Previews and image proxies carry the watermark; downloads of clean ones that run now end`
pub fn change_watermark_on(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Previews and image proxies carry the watermark; downloads of clean ones that run now end",
        Locale::Ru => "Превью и копии изображений — с водяным знаком; идущие скачивания чистых прервутся",
    }
}

/// `Previews and image proxies are without the watermark`
pub fn change_watermark_off(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Previews and image proxies are without the watermark",
        Locale::Ru => "Превью и копии изображений — без водяного знака",
    }
}

/// `{count} assets to look at, with the watermark`
pub fn assets_to_look_at_marked(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset to look at, with the watermark"].concat(),
            _ => [crate::number(locale, count).as_str(), " assets to look at, with the watermark"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал для просмотра, с водяным знаком"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала для просмотра, с водяным знаком"].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов для просмотра, с водяным знаком"].concat(),
        },
    }
}

/// `Members and roles`
pub fn members_and_roles(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Members and roles",
        Locale::Ru => "Участники и роли",
    }
}

/// `Members`
pub fn members(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Members",
        Locale::Ru => "Участники",
    }
}

/// `Member`
pub fn member(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Member",
        Locale::Ru => "Участник",
    }
}

/// `Role`
pub fn role(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Role",
        Locale::Ru => "Роль",
    }
}

/// `Last seen`
pub fn last_seen(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Last seen",
        Locale::Ru => "Последний визит",
    }
}

/// `Actions`
pub fn actions(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Actions",
        Locale::Ru => "Действия",
    }
}

/// `Search members`
pub fn search_members(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Search members",
        Locale::Ru => "Искать участников",
    }
}

/// `Name or e-mail`
pub fn name_or_email(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Name or e-mail",
        Locale::Ru => "Имя или почта",
    }
}

/// `Nobody is found by this.`
pub fn nobody_found(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nobody is found by this.",
        Locale::Ru => "Никто не нашёлся.",
    }
}

/// `you`
pub fn oneself(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "you",
        Locale::Ru => "вы",
    }
}

/// `Role of {name}`
pub fn role_of(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Role of ", name].concat(),
        Locale::Ru => ["Роль: ", name].concat(),
    }
}

/// `{name}: {role}`
pub fn role_changed(locale: Locale, name: &str, role: &str) -> String {
    match locale {
        Locale::En => [name, ": ", role].concat(),
        Locale::Ru => [name, ": ", role].concat(),
    }
}

/// `Deactivated`
pub fn member_deactivated(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Deactivated",
        Locale::Ru => "Отключён",
    }
}

/// `Invited until {date}`
pub fn invited_until(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["Invited until ", date].concat(),
        Locale::Ru => ["Приглашение до ", date].concat(),
    }
}

/// `Invitation has ended`
pub fn invitation_over(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Invitation has ended",
        Locale::Ru => "Приглашение истекло",
    }
}

/// `Reactivate {name}`
pub fn reactivate_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Reactivate ", name].concat(),
        Locale::Ru => ["Снова включить: ", name].concat(),
    }
}

/// `{name} is active again`
pub fn member_reactivated(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => [name, " is active again"].concat(),
        Locale::Ru => ["Снова в команде: ", name].concat(),
    }
}

/// `Invite {name} again`
pub fn invite_again(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Invite ", name, " again"].concat(),
        Locale::Ru => ["Пригласить снова: ", name].concat(),
    }
}

/// `New password for {name}`
pub fn reset_password_of(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["New password for ", name].concat(),
        Locale::Ru => ["Новый пароль: ", name].concat(),
    }
}

/// `Deactivate {name}`
pub fn deactivate_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Deactivate ", name].concat(),
        Locale::Ru => ["Отключить: ", name].concat(),
    }
}

/// `Invite`
pub fn invite(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Invite",
        Locale::Ru => "Пригласить",
    }
}

/// `Person’s name`
pub fn person_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Person’s name",
        Locale::Ru => "Имя человека",
    }
}

/// `You get an address to pass on yourself. It works once, for 7 days.`
pub fn invite_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You get an address to pass on yourself. It works once, for 7 days.",
        Locale::Ru => "Вы получите адрес, который передадите сами. Он сработает один раз в течение 7 дней.",
    }
}

/// `Create invitation`
pub fn create_invitation(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create invitation",
        Locale::Ru => "Создать приглашение",
    }
}

/// `The invitation is ready`
pub fn invitation_ready(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The invitation is ready",
        Locale::Ru => "Приглашение готово",
    }
}

/// `Pass it on to {name} yourself. It works once, for 7 days.`
pub fn invitation_ready_note(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Pass it on to ", name, " yourself. It works once, for 7 days."].concat(),
        Locale::Ru => ["Передайте его сами: ", name, ". Оно сработает один раз в течение 7 дней."].concat(),
    }
}

/// `The address for a new password is ready`
pub fn reset_ready(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The address for a new password is ready",
        Locale::Ru => "Адрес для нового пароля готов",
    }
}

/// `Pass it on to {name} yourself. It works once, for 7 days; until then the present password stays.`
pub fn reset_ready_note(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Pass it on to ", name, " yourself. It works once, for 7 days; until then the present password stays."].concat(),
        Locale::Ru => ["Передайте его сами: ", name, ". Он сработает один раз в течение 7 дней; до тех пор действует прежний пароль."].concat(),
    }
}

/// `One-time address`
pub fn one_time_address(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "One-time address",
        Locale::Ru => "Одноразовый адрес",
    }
}

/// `Copy it now: this is the only time it is shown. Whoever has it sets the password.`
pub fn address_shown_once(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy it now: this is the only time it is shown. Whoever has it sets the password.",
        Locale::Ru => "Скопируйте его сейчас: больше он не покажется. У кого он есть, тот и установит пароль.",
    }
}

/// `Deactivate {name}?`
pub fn deactivate_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Deactivate ", name, "?"].concat(),
        Locale::Ru => ["Отключить: ", name, "?"].concat(),
    }
}

/// `{count} active links close at once, for everybody who holds them. They open again if the member is reactivated.`
pub fn deactivate_closes(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " active link closes at once, for everybody who holds it. It opens again if the member is reactivated."].concat(),
            _ => [crate::number(locale, count).as_str(), " active links close at once, for everybody who holds them. They open again if the member is reactivated."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " активная ссылка сразу закроется для всех, у кого она есть. Если участника включить снова, она откроется."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " активные ссылки сразу закроются для всех, у кого они есть. Если участника включить снова, они откроются."].concat(),
            _ => [crate::number(locale, count).as_str(), " активных ссылок сразу закроются для всех, у кого они есть. Если участника включить снова, они откроются."].concat(),
        },
    }
}

/// `The member can no longer sign in. No active link closes.`
pub fn deactivate_closes_nothing(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The member can no longer sign in. No active link closes.",
        Locale::Ru => "Участник больше не сможет войти. Активных ссылок у него нет.",
    }
}

/// `Active links that close`
pub fn links_that_close(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Active links that close",
        Locale::Ru => "Активные ссылки, которые закроются",
    }
}

/// `{count} of them belong to collections that you do not see.`
pub fn links_unseen(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " of them belongs to a collection that you do not see."].concat(),
            _ => [crate::number(locale, count).as_str(), " of them belong to collections that you do not see."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " из них ведёт в коллекцию, которой вы не видите."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " из них ведут в коллекции, которых вы не видите."].concat(),
            _ => [crate::number(locale, count).as_str(), " из них ведут в коллекции, которых вы не видите."].concat(),
        },
    }
}

/// `All sessions and tokens, at once and for good`
pub fn sessions_and_tokens_lost(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "All sessions and tokens, at once and for good",
        Locale::Ru => "Все сеансы и токены, сразу и насовсем",
    }
}

/// `All assets and collections`
pub fn member_work_kept(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "All assets and collections",
        Locale::Ru => "Все материалы и коллекции",
    }
}

/// `All links, suspended until the member is reactivated`
pub fn member_links_kept(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "All links, suspended until the member is reactivated",
        Locale::Ru => "Все ссылки: они приостановлены, пока участника не включат снова",
    }
}

/// `Keep active`
pub fn keep_active(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep active",
        Locale::Ru => "Не отключать",
    }
}

/// `Deactivate`
pub fn deactivate(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Deactivate",
        Locale::Ru => "Отключить",
    }
}

/// `{name} is deactivated`
pub fn member_is_deactivated(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => [name, " is deactivated"].concat(),
        Locale::Ru => ["Участник отключён: ", name].concat(),
    }
}

/// `Roles`
pub fn roles(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Roles",
        Locale::Ru => "Роли",
    }
}

/// `A link never gives more than its maker may give.`
pub fn roles_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A link never gives more than its maker may give.",
        Locale::Ru => "Ссылка никогда не даёт больше, чем может дать тот, кто её создал.",
    }
}

/// `Right`
pub fn right(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Right",
        Locale::Ru => "Право",
    }
}

/// `yes`
pub fn yes(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "yes",
        Locale::Ru => "да",
    }
}

/// `no`
pub fn no(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "no",
        Locale::Ru => "нет",
    }
}

/// `Also sees it`
pub fn named_members(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Also sees it",
        Locale::Ru => "Кому ещё видна",
    }
}

/// `Nobody is named yet.`
pub fn nobody_named(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nobody is named yet.",
        Locale::Ru => "Пока никто не назван.",
    }
}

/// `Take {name} off`
pub fn take_off_named(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Take ", name, " off"].concat(),
        Locale::Ru => ["Убрать: ", name].concat(),
    }
}

/// `Add by name`
pub fn add_by_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Add by name",
        Locale::Ru => "Добавить по имени",
    }
}

/// `Add`
pub fn add(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Add",
        Locale::Ru => "Добавить",
    }
}

/// `Invitation`
pub fn invitation(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Invitation",
        Locale::Ru => "Приглашение",
    }
}

/// `{name} invites you`
pub fn invited_by(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => [name, " invites you"].concat(),
        Locale::Ru => ["Вас приглашает ", name].concat(),
    }
}

/// `You sign in with {email}.`
pub fn you_sign_in_with(locale: Locale, email: &str) -> String {
    match locale {
        Locale::En => ["You sign in with ", email, "."].concat(),
        Locale::Ru => ["Для входа служит ", email, "."].concat(),
    }
}

/// `Join`
pub fn join(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Join",
        Locale::Ru => "Присоединиться",
    }
}

/// `For {name}, {email}. Everywhere else you are signed out.`
pub fn password_of(locale: Locale, name: &str, email: &str) -> String {
    match locale {
        Locale::En => ["For ", name, ", ", email, ". Everywhere else you are signed out."].concat(),
        Locale::Ru => [name, ", ", email, ". На всех других устройствах вы выйдете из системы."].concat(),
    }
}

/// `Set and sign in`
pub fn set_and_sign_in(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Set and sign in",
        Locale::Ru => "Установить и войти",
    }
}

/// `This address no longer works`
pub fn invitation_refused(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This address no longer works",
        Locale::Ru => "Этот адрес больше не действует",
    }
}

/// `Link from {when}`
pub fn link_default_name(locale: Locale, when: &str) -> String {
    match locale {
        Locale::En => ["Link from ", when].concat(),
        Locale::Ru => ["Ссылка от ", when].concat(),
    }
}

/// `Selection of {date}`
pub fn selection_default_name(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["Selection of ", date].concat(),
        Locale::Ru => ["Подборка от ", date].concat(),
    }
}

/// `Collection name`
pub fn collection_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Collection name",
        Locale::Ru => "Название коллекции",
    }
}

/// `Recipients see this name.`
pub fn selection_hint(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Recipients see this name.",
        Locale::Ru => "Это название видят получатели.",
    }
}

/// `{count} assets become a collection of their own.`
pub fn selection_of(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " asset becomes a collection of its own."].concat(),
            _ => [crate::number(locale, count).as_str(), " assets become a collection of their own."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " материал станет отдельной коллекцией."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " материала станут отдельной коллекцией."].concat(),
            _ => [crate::number(locale, count).as_str(), " материалов станут отдельной коллекцией."].concat(),
        },
    }
}

/// `Delete the collection together with the link`
pub fn collection_goes_with_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete the collection together with the link",
        Locale::Ru => "Удалить коллекцию вместе со ссылкой",
    }
}

/// `It goes to the bin, from where it can be restored for 30 days. Its assets stay in the library.`
pub fn collection_goes_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "It goes to the bin, from where it can be restored for 30 days. Its assets stay in the library.",
        Locale::Ru => "Она попадёт в корзину, откуда её можно вернуть в течение 30 дней. Материалы останутся в библиотеке.",
    }
}

/// `Hidden collection`
pub fn collection_hidden(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Hidden collection",
        Locale::Ru => "Скрытая коллекция",
    }
}

/// `Of the team, only you and who may see hidden collections find it. The link opens it all the same.`
pub fn collection_hidden_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Of the team, only you and who may see hidden collections find it. The link opens it all the same.",
        Locale::Ru => "В команде её находите только вы и те, кому видны скрытые коллекции. Ссылка её всё равно открывает.",
    }
}

/// `Creating a link to a selection of assets`
pub fn sharing_selection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Creating a link to a selection of assets",
        Locale::Ru => "Создание ссылки на выбранные материалы",
    }
}

/// `Some of these assets are no longer there. Close this window and choose anew.`
pub fn selection_gone(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Some of these assets are no longer there. Close this window and choose anew.",
        Locale::Ru => "Некоторых из этих материалов больше нет. Закройте окно и выберите заново.",
    }
}

/// `The collection “{name}” goes to the bin with it, unless another link opens it. It can be restored for 30 days.`
pub fn collection_goes_too(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["The collection “", name, "” goes to the bin with it, unless another link opens it. It can be restored for 30 days."].concat(),
        Locale::Ru => ["Вместе с ней в корзину попадёт коллекция «", name, "», если её не открывает другая ссылка. Её можно вернуть в течение 30 дней."].concat(),
    }
}

/// `Share this asset`
pub fn share_this_asset(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Share this asset",
        Locale::Ru => "Поделиться материалом",
    }
}

/// `Create direct download link`
pub fn create_direct_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Create direct download link",
        Locale::Ru => "Создать ссылку на скачивание",
    }
}

/// `Creating a direct download link`
pub fn creating_direct_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Creating a direct download link",
        Locale::Ru => "Создание ссылки на скачивание",
    }
}

/// `Direct download links`
pub fn direct_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Direct download links",
        Locale::Ru => "Ссылки на скачивание",
    }
}

/// `Whoever opens the address gets “{file}” at once: the original, without a page around it.`
pub fn direct_link_words(locale: Locale, file: &str) -> String {
    match locale {
        Locale::En => ["Whoever opens the address gets “", file, "” at once: the original, without a page around it."].concat(),
        Locale::Ru => ["Кто откроет адрес, сразу получит «", file, "»: оригинал, без страницы вокруг."].concat(),
    }
}

/// `“{link}” gives {file}`
pub fn link_gives(locale: Locale, link: &str, file: &str) -> String {
    match locale {
        Locale::En => ["“", link, "” gives ", file].concat(),
        Locale::Ru => ["«", link, "» отдаёт файл ", file].concat(),
    }
}

/// `The asset is in the bin. Until it is restored this link gives nothing.`
pub fn asset_in_bin(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "The asset is in the bin. Until it is restored this link gives nothing.",
        Locale::Ru => "Материал в корзине. Пока его не восстановят, ссылка ничего не даёт.",
    }
}

/// `Copy link for members`
pub fn copy_link_for_members(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Copy link for members",
        Locale::Ru => "Скопировать ссылку для команды",
    }
}

/// `Notices`
pub fn notices(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Notices",
        Locale::Ru => "Уведомления",
    }
}

/// `Notices, {count} unread`
pub fn notices_unread(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match (count, crate::plural::plural(locale, count)) {
            (0, _) => "Notices".to_owned(),
            (_, Plural::One) => ["Notices, ", crate::number(locale, count).as_str(), " unread"].concat(),
            _ => ["Notices, ", crate::number(locale, count).as_str(), " unread"].concat(),
        },
        Locale::Ru => match (count, crate::plural::plural(locale, count)) {
            (0, _) => "Уведомления".to_owned(),
            (_, Plural::One) => ["Уведомления, ", crate::number(locale, count).as_str(), " непрочитанное"].concat(),
            (_, Plural::Few) => ["Уведомления, ", crate::number(locale, count).as_str(), " непрочитанных"].concat(),
            _ => ["Уведомления, ", crate::number(locale, count).as_str(), " непрочитанных"].concat(),
        },
    }
}

/// `What happened to the links that you made, in the last 90 days`
pub fn notices_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "What happened to the links that you made, in the last 90 days",
        Locale::Ru => "Что было с вашими ссылками за последние 90 дней",
    }
}

/// `Nothing has happened yet`
pub fn notices_empty(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing has happened yet",
        Locale::Ru => "Пока ничего не случилось",
    }
}

/// `You read here when one of your links is opened or downloaded from for the first time, when it is about to expire, and when somebody else changes it or it stops working.`
pub fn notices_empty_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You read here when one of your links is opened or downloaded from for the first time, when it is about to expire, and when somebody else changes it or it stops working.",
        Locale::Ru => "Здесь появится запись, когда вашу ссылку впервые откроют или впервые что-нибудь по ней скачают, когда её срок подойдёт к концу, когда её изменит кто-то другой или она перестанет работать.",
    }
}

/// `Not read yet`
pub fn not_read_yet(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Not read yet",
        Locale::Ru => "Не прочитано",
    }
}

/// `by {name}`
pub fn done_by(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["by ", name].concat(),
        Locale::Ru => name.to_owned(),
    }
}

/// `at the end of {date}`
pub fn at_end_of_day(locale: Locale, date: &str) -> String {
    match locale {
        Locale::En => ["at the end of ", date].concat(),
        Locale::Ru => ["в конце дня ", date].concat(),
    }
}

/// `“{name}” was opened for the first time`
pub fn notice_opened(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” was opened for the first time"].concat(),
        Locale::Ru => ["Ссылку «", name, "» открыли впервые"].concat(),
    }
}

/// `“{name}” had its first download`
pub fn notice_downloaded(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” had its first download"].concat(),
        Locale::Ru => ["По ссылке «", name, "» впервые скачали файлы"].concat(),
    }
}

/// `“{name}” expires {when}`
pub fn notice_ends_soon(locale: Locale, name: &str, when: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” expires ", when].concat(),
        Locale::Ru => ["Срок ссылки «", name, "» истекает ", when].concat(),
    }
}

/// `“{name}” expired {when}`
pub fn notice_expired(locale: Locale, name: &str, when: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” expired ", when].concat(),
        Locale::Ru => ["Срок ссылки «", name, "» истёк ", when].concat(),
    }
}

/// `“{name}” has no downloads left`
pub fn notice_used_up(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” has no downloads left"].concat(),
        Locale::Ru => ["По ссылке «", name, "» скачиваний больше не осталось"].concat(),
    }
}

/// `“{name}” was paused`
pub fn notice_paused(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” was paused"].concat(),
        Locale::Ru => ["Ссылка «", name, "» приостановлена"].concat(),
    }
}

/// `“{name}” was deleted`
pub fn notice_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” was deleted"].concat(),
        Locale::Ru => ["Ссылка «", name, "» удалена"].concat(),
    }
}

/// `“{name}” stopped working: its collection was deleted`
pub fn notice_collection_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: its collection was deleted"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: её коллекция удалена"].concat(),
    }
}

/// `“{name}” stopped working: its asset is in the bin`
pub fn notice_asset_in_bin(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: its asset is in the bin"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: её материал в корзине"].concat(),
    }
}

/// `“{name}” stopped working: its asset was deleted for good`
pub fn notice_asset_deleted(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: its asset was deleted for good"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: её материал удалён навсегда"].concat(),
    }
}

/// `“{name}” stopped working: your role may not make links any more`
pub fn notice_may_not_share(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: your role may not make links any more"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: ваша роль не позволяет создавать ссылки"].concat(),
    }
}

/// `“{name}” stopped working: you do not see its collection any more`
pub fn notice_does_not_see(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: you do not see its collection any more"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: вы больше не видите её коллекцию"].concat(),
    }
}

/// `“{name}” stopped working: your role may not give originals away any more`
pub fn notice_may_not_give(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” stopped working: your role may not give originals away any more"].concat(),
        Locale::Ru => ["Ссылка «", name, "» больше не работает: ваша роль не позволяет делиться оригиналами"].concat(),
    }
}

/// `“{name}” gives fewer files: {classes}; your role may not give them any more`
pub fn notice_gives_less(locale: Locale, name: &str, classes: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” gives fewer files: ", classes, "; your role may not give them any more"].concat(),
        Locale::Ru => ["Ссылка «", name, "» даёт меньше файлов: ", classes, "; ваша роль больше не позволяет их отдавать"].concat(),
    }
}

/// `“{name}” was taken over, you are not its maker any more`
pub fn notice_taken_over(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["“", name, "” was taken over, you are not its maker any more"].concat(),
        Locale::Ru => ["Автором ссылки «", name, "» теперь стал другой участник"].concat(),
    }
}

/// `About {count} downloads are running`
pub fn downloads_running(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["About ", crate::number(locale, count).as_str(), " download is running"].concat(),
            _ => ["About ", crate::number(locale, count).as_str(), " downloads are running"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Сейчас идёт примерно ", crate::number(locale, count).as_str(), " скачивание"].concat(),
            Plural::Few => ["Сейчас идут примерно ", crate::number(locale, count).as_str(), " скачивания"].concat(),
            _ => ["Сейчас идут примерно ", crate::number(locale, count).as_str(), " скачиваний"].concat(),
        },
    }
}

/// `Links`
pub fn links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Links",
        Locale::Ru => "Ссылки",
    }
}

/// `Activity`
pub fn activity(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Activity",
        Locale::Ru => "Активность",
    }
}

/// `Activity of {name}`
pub fn activity_of(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Activity of ", name].concat(),
        Locale::Ru => ["Активность: ", name].concat(),
    }
}

/// `Search links`
pub fn search_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Search links",
        Locale::Ru => "Найти ссылку",
    }
}

/// `Filters`
pub fn filters(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Filters",
        Locale::Ru => "Фильтры",
    }
}

/// `My links`
pub fn my_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "My links",
        Locale::Ru => "Мои ссылки",
    }
}

/// `Everybody’s links`
pub fn everybodys_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Everybody’s links",
        Locale::Ru => "Ссылки всей команды",
    }
}

/// `Made by`
pub fn made_by(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Made by",
        Locale::Ru => "Автор",
    }
}

/// `State`
pub fn state(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "State",
        Locale::Ru => "Состояние",
    }
}

/// `Every state`
pub fn every_state(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Every state",
        Locale::Ru => "Любое состояние",
    }
}

/// `Collection`
pub fn collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Collection",
        Locale::Ru => "Коллекция",
    }
}

/// `Every collection`
pub fn every_collection(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Every collection",
        Locale::Ru => "Любая коллекция",
    }
}

/// `Order`
pub fn order(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Order",
        Locale::Ru => "Порядок",
    }
}

/// `Newest first`
pub fn newest_first(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Newest first",
        Locale::Ru => "Сначала новые",
    }
}

/// `Last visited first`
pub fn visited_last_first(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Last visited first",
        Locale::Ru => "Сначала недавно открытые",
    }
}

/// `Ending soonest first`
pub fn ending_soonest_first(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Ending soonest first",
        Locale::Ru => "Сначала истекающие",
    }
}

/// `Most visited first`
pub fn most_visited_first(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Most visited first",
        Locale::Ru => "Сначала популярные",
    }
}

/// `Clear filters`
pub fn clear_filters(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Clear filters",
        Locale::Ru => "Сбросить фильтры",
    }
}

/// `No link fits`
pub fn no_link_fits(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No link fits",
        Locale::Ru => "Таких ссылок нет",
    }
}

/// `Search for less, or take the filters off.`
pub fn no_link_fits_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Search for less, or take the filters off.",
        Locale::Ru => "Измените запрос или сбросьте фильтры.",
    }
}

/// `There are no links yet`
pub fn no_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "There are no links yet",
        Locale::Ru => "Ссылок пока нет",
    }
}

/// `You have no links yet`
pub fn no_links_of_yours(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You have no links yet",
        Locale::Ru => "У вас пока нет ссылок",
    }
}

/// `Open a collection and choose Share, or choose assets and share the selection. What you make is listed here.`
pub fn how_to_make_a_link(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Open a collection and choose Share, or choose assets and share the selection. What you make is listed here.",
        Locale::Ru => "Откройте коллекцию и нажмите «Поделиться» или выберите материалы и поделитесь ими. Созданные ссылки появятся здесь.",
    }
}

/// `To the collections`
pub fn to_collections(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "To the collections",
        Locale::Ru => "К коллекциям",
    }
}

/// `Show more`
pub fn show_more(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Show more",
        Locale::Ru => "Показать ещё",
    }
}

/// `End`
pub fn link_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "End",
        Locale::Ru => "Срок",
    }
}

/// `Visits`
pub fn visits(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Visits",
        Locale::Ru => "Посещения",
    }
}

/// `Downloads`
pub fn downloads_word(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads",
        Locale::Ru => "Скачивания",
    }
}

/// `Last visit`
pub fn last_visit(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Last visit",
        Locale::Ru => "Последнее посещение",
    }
}

/// `Select all`
pub fn select_all(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Select all",
        Locale::Ru => "Выбрать все",
    }
}

/// `Hidden from you`
pub fn hidden_from_you(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Hidden from you",
        Locale::Ru => "Скрыта от вас",
    }
}

/// `Acts on {count} selected links`
pub fn acts_on_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Acts on ", crate::number(locale, count).as_str(), " selected link"].concat(),
            _ => ["Acts on ", crate::number(locale, count).as_str(), " selected links"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Действия с ", crate::number(locale, count).as_str(), " выбранной ссылкой"].concat(),
            Plural::Few => ["Действия с ", crate::number(locale, count).as_str(), " выбранными ссылками"].concat(),
            _ => ["Действия с ", crate::number(locale, count).as_str(), " выбранными ссылками"].concat(),
        },
    }
}

/// `At most {most} at once.`
pub fn too_many_links(locale: Locale, most: u64) -> String {
    match locale {
        Locale::En => ["At most ", crate::number(locale, most).as_str(), " at once."].concat(),
        Locale::Ru => ["Не больше ", crate::number(locale, most).as_str(), " за раз."].concat(),
    }
}

/// `You may only change links that you made.`
pub fn may_not_change_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "You may only change links that you made.",
        Locale::Ru => "Вы можете менять только ссылки, которые создали сами.",
    }
}

/// `One of them belongs to a collection that you no longer see. You may only pause or delete it.`
pub fn may_not_extend(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "One of them belongs to a collection that you no longer see. You may only pause or delete it.",
        Locale::Ru => "Одна из них ведёт на коллекцию, которую вы больше не видите. Её можно только приостановить или удалить.",
    }
}

/// `Change end`
pub fn change_end(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Change end",
        Locale::Ru => "Изменить срок",
    }
}

/// `{count} links are paused`
pub fn links_paused(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " link is paused"].concat(),
            _ => [crate::number(locale, count).as_str(), " links are paused"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Приостановлена ", crate::number(locale, count).as_str(), " ссылка"].concat(),
            Plural::Few => ["Приостановлены ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            _ => ["Приостановлено ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `{count} links work again`
pub fn links_resumed(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " link works again"].concat(),
            _ => [crate::number(locale, count).as_str(), " links work again"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Снова работает ", crate::number(locale, count).as_str(), " ссылка"].concat(),
            Plural::Few => ["Снова работают ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            _ => ["Снова работают ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `The end of {count} links is changed`
pub fn ends_changed(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["The end of ", crate::number(locale, count).as_str(), " link is changed"].concat(),
            _ => ["The end of ", crate::number(locale, count).as_str(), " links is changed"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Срок изменён у ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            Plural::Few => ["Срок изменён у ", crate::number(locale, count).as_str(), " ссылок"].concat(),
            _ => ["Срок изменён у ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `{count} links are deleted`
pub fn links_deleted(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " link is deleted"].concat(),
            _ => [crate::number(locale, count).as_str(), " links are deleted"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Удалена ", crate::number(locale, count).as_str(), " ссылка"].concat(),
            Plural::Few => ["Удалены ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            _ => ["Удалено ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `Somebody changed this meanwhile: {names}. Nothing was done; the list shows how it is now.`
pub fn links_changed_meanwhile(locale: Locale, names: &str) -> String {
    match locale {
        Locale::En => ["Somebody changed this meanwhile: ", names, ". Nothing was done; the list shows how it is now."].concat(),
        Locale::Ru => ["Кто-то тем временем изменил: ", names, ". Ничего не сделано; в списке то, что есть сейчас."].concat(),
    }
}

/// `Expiration date of {count} links`
pub fn end_of_links(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Expiration date of ", crate::number(locale, count).as_str(), " link"].concat(),
            _ => ["Expiration date of ", crate::number(locale, count).as_str(), " links"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Срок действия ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            Plural::Few => ["Срок действия ", crate::number(locale, count).as_str(), " ссылок"].concat(),
            _ => ["Срок действия ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `A year`
pub fn a_year(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A year",
        Locale::Ru => "Год",
    }
}

/// `Choose the last day, or Permanent.`
pub fn choose_a_last_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose the last day, or Permanent.",
        Locale::Ru => "Выберите последний день или «Бессрочная».",
    }
}

/// `They open until somebody ends them.`
pub fn without_end_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "They open until somebody ends them.",
        Locale::Ru => "Будут открыты, пока их кто-нибудь не закроет.",
    }
}

/// `{count} of them end earlier than now: {names}`
pub fn ends_earlier(locale: Locale, count: u64, names: &str) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " of them ends earlier than now: ", names].concat(),
            _ => [crate::number(locale, count).as_str(), " of them end earlier than now: ", names].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " из них закроется раньше, чем сейчас: ", names].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " из них закроются раньше, чем сейчас: ", names].concat(),
            _ => [crate::number(locale, count).as_str(), " из них закроются раньше, чем сейчас: ", names].concat(),
        },
    }
}

/// `Delete {count} links?`
pub fn delete_links_heading(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Delete ", crate::number(locale, count).as_str(), " link?"].concat(),
            _ => ["Delete ", crate::number(locale, count).as_str(), " links?"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Удалить ", crate::number(locale, count).as_str(), " ссылку?"].concat(),
            Plural::Few => ["Удалить ", crate::number(locale, count).as_str(), " ссылки?"].concat(),
            _ => ["Удалить ", crate::number(locale, count).as_str(), " ссылок?"].concat(),
        },
    }
}

/// `Whoever holds them loses access at once. A deleted link never comes back, not even under the same address. To stop them for a while, pause them.`
pub fn delete_links_words(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Whoever holds them loses access at once. A deleted link never comes back, not even under the same address. To stop them for a while, pause them.",
        Locale::Ru => "У всех, у кого они есть, доступ пропадёт сразу. Удалённая ссылка не возвращается, даже по тому же адресу. Чтобы закрыть их на время, приостановите их.",
    }
}

/// `Links that end`
pub fn links_that_end_for_ever(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Links that end",
        Locale::Ru => "Ссылки, которые перестанут работать",
    }
}

/// `Collections that go to the bin with them, unless another link opens them: {names}. They can be restored for 30 days.`
pub fn collections_go_too(locale: Locale, names: &str) -> String {
    match locale {
        Locale::En => ["Collections that go to the bin with them, unless another link opens them: ", names, ". They can be restored for 30 days."].concat(),
        Locale::Ru => ["Вместе с ними в корзину уйдут коллекции, если их не открывает другая ссылка: ", names, ". Их можно восстановить в течение 30 дней."].concat(),
    }
}

/// `Keep links`
pub fn keep_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep links",
        Locale::Ru => "Оставить",
    }
}

/// `Delete links`
pub fn delete_links(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Delete links",
        Locale::Ru => "Удалить ссылки",
    }
}

/// `In short`
pub fn in_short(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "In short",
        Locale::Ru => "Коротко",
    }
}

/// `Made {date} by {name}`
pub fn made_when(locale: Locale, date: &str, name: &str) -> String {
    match locale {
        Locale::En => ["Made ", date, " by ", name].concat(),
        Locale::Ru => ["Создана ", date, ", ", name].concat(),
    }
}

/// `Period`
pub fn period(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Period",
        Locale::Ru => "Период",
    }
}

/// `Visits and downloads by day`
pub fn visits_and_downloads(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Visits and downloads by day",
        Locale::Ru => "Посещения и скачивания по дням",
    }
}

/// `Pages opened`
pub fn pages_opened(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Pages opened",
        Locale::Ru => "Открыто страниц",
    }
}

/// `Wrong passwords`
pub fn wrong_passwords(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Wrong passwords",
        Locale::Ru => "Неверные пароли",
    }
}

/// `{count} as ZIP`
pub fn of_these_archives(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " as ZIP"].concat(),
            _ => [crate::number(locale, count).as_str(), " as ZIP"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " в ZIP"].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " в ZIP"].concat(),
            _ => [crate::number(locale, count).as_str(), " в ZIP"].concat(),
        },
    }
}

/// `Nobody opened it in these days`
pub fn nobody_came(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nobody opened it in these days",
        Locale::Ru => "В эти дни её никто не открывал",
    }
}

/// `Choose a longer period, or send the link to somebody.`
pub fn nobody_came_note(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Choose a longer period, or send the link to somebody.",
        Locale::Ru => "Выберите период длиннее или отправьте ссылку кому-нибудь.",
    }
}

/// `A visit is one recipient on one day, in UTC. Robots and previews in chats count as nothing.`
pub fn how_visits_count(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "A visit is one recipient on one day, in UTC. Robots and previews in chats count as nothing.",
        Locale::Ru => "Посещение — это один получатель за один день, по UTC. Роботы и превью в чатах не считаются.",
    }
}

/// `Numbers by day`
pub fn numbers_by_day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Numbers by day",
        Locale::Ru => "Числа по дням",
    }
}

/// `Day`
pub fn day(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Day",
        Locale::Ru => "День",
    }
}

/// `{day}: {visits} visits, {downloads} downloads`
pub fn day_numbers(locale: Locale, day: &str, visits: u64, downloads: u64) -> String {
    match locale {
        Locale::En => [day, ": ", match crate::plural::plural(locale, visits) {
            Plural::One => [crate::number(locale, visits).as_str(), " visit"].concat(),
            _ => [crate::number(locale, visits).as_str(), " visits"].concat(),
        }.as_str(), ", ", match crate::plural::plural(locale, downloads) {
            Plural::One => [crate::number(locale, downloads).as_str(), " download"].concat(),
            _ => [crate::number(locale, downloads).as_str(), " downloads"].concat(),
        }.as_str()].concat(),
        Locale::Ru => [day, ": ", match crate::plural::plural(locale, visits) {
            Plural::One => [crate::number(locale, visits).as_str(), " посещение"].concat(),
            Plural::Few => [crate::number(locale, visits).as_str(), " посещения"].concat(),
            _ => [crate::number(locale, visits).as_str(), " посещений"].concat(),
        }.as_str(), ", ", match crate::plural::plural(locale, downloads) {
            Plural::One => [crate::number(locale, downloads).as_str(), " скачивание"].concat(),
            Plural::Few => [crate::number(locale, downloads).as_str(), " скачивания"].concat(),
            _ => [crate::number(locale, downloads).as_str(), " скачиваний"].concat(),
        }.as_str()].concat(),
    }
}

/// `{visits} visits and {downloads} downloads from {from} to {to}.`
pub fn chart_sum(locale: Locale, visits: u64, downloads: u64, from: &str, to: &str) -> String {
    match locale {
        Locale::En => [match crate::plural::plural(locale, visits) {
            Plural::One => [crate::number(locale, visits).as_str(), " visit"].concat(),
            _ => [crate::number(locale, visits).as_str(), " visits"].concat(),
        }.as_str(), " and ", match crate::plural::plural(locale, downloads) {
            Plural::One => [crate::number(locale, downloads).as_str(), " download"].concat(),
            _ => [crate::number(locale, downloads).as_str(), " downloads"].concat(),
        }.as_str(), " from ", from, " to ", to, "."].concat(),
        Locale::Ru => [match crate::plural::plural(locale, visits) {
            Plural::One => [crate::number(locale, visits).as_str(), " посещение"].concat(),
            Plural::Few => [crate::number(locale, visits).as_str(), " посещения"].concat(),
            _ => [crate::number(locale, visits).as_str(), " посещений"].concat(),
        }.as_str(), " и ", match crate::plural::plural(locale, downloads) {
            Plural::One => [crate::number(locale, downloads).as_str(), " скачивание"].concat(),
            Plural::Few => [crate::number(locale, downloads).as_str(), " скачивания"].concat(),
            _ => [crate::number(locale, downloads).as_str(), " скачиваний"].concat(),
        }.as_str(), " с ", from, " по ", to, "."].concat(),
    }
}

/// `Most on {day}.`
pub fn chart_most(locale: Locale, day: &str) -> String {
    match locale {
        Locale::En => ["Most on ", day, "."].concat(),
        Locale::Ru => ["Больше всего ", day, "."].concat(),
    }
}

/// `Downloads by kind`
pub fn downloads_by_class(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Downloads by kind",
        Locale::Ru => "Скачивания по видам",
    }
}

/// `Most taken`
pub fn most_taken(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Most taken",
        Locale::Ru => "Скачивают чаще всего",
    }
}

/// `Nothing was downloaded.`
pub fn nothing_was_downloaded(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Nothing was downloaded.",
        Locale::Ru => "Ничего не скачали.",
    }
}

/// `Show all {count}`
pub fn show_all_count(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Show ", crate::number(locale, count).as_str()].concat(),
            _ => ["Show all ", crate::number(locale, count).as_str()].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Показать ", crate::number(locale, count).as_str()].concat(),
            Plural::Few => ["Показать все ", crate::number(locale, count).as_str()].concat(),
            _ => ["Показать все ", crate::number(locale, count).as_str()].concat(),
        },
    }
}

/// `An asset that is gone for good`
pub fn gone_for_good(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "An asset that is gone for good",
        Locale::Ru => "Материал, которого больше нет",
    }
}

/// `No other site showed it.`
pub fn no_site_showed_it(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "No other site showed it.",
        Locale::Ru => "Другие сайты её не показывали.",
    }
}

/// `Of the last 90 days: before that only the sums by day are kept.`
pub fn kept_90_days(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Of the last 90 days: before that only the sums by day are kept.",
        Locale::Ru => "За последние 90 дней: раньше остаются только суммы по дням.",
    }
}

/// `As ZIP`
pub fn as_zip(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "As ZIP",
        Locale::Ru => "В ZIP",
    }
}

/// `Hide “{name}”?`
pub fn hide_collection_heading(locale: Locale, name: &str) -> String {
    match locale {
        Locale::En => ["Hide “", name, "”?"].concat(),
        Locale::Ru => ["Скрыть «", name, "»?"].concat(),
    }
}

/// `Hide “{collection}” from {name}?`
pub fn take_off_heading(locale: Locale, collection: &str, name: &str) -> String {
    match locale {
        Locale::En => ["Hide “", collection, "” from ", name, "?"].concat(),
        Locale::Ru => ["Скрыть «", collection, "» от участника ", name, "?"].concat(),
    }
}

/// `{count} active links close at once, for everybody who holds them: their makers will no longer see the collection.`
pub fn hiding_closes(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " active link closes at once, for everybody who holds it: its maker will no longer see the collection."].concat(),
            _ => [crate::number(locale, count).as_str(), " active links close at once, for everybody who holds them: their makers will no longer see the collection."].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => [crate::number(locale, count).as_str(), " активная ссылка закроется сразу и у всех: её автор перестанет видеть коллекцию."].concat(),
            Plural::Few => [crate::number(locale, count).as_str(), " активные ссылки закроются сразу и у всех: их авторы перестанут видеть коллекцию."].concat(),
            _ => [crate::number(locale, count).as_str(), " активных ссылок закроются сразу и у всех: их авторы перестанут видеть коллекцию."].concat(),
        },
    }
}

/// `They open again when their makers see the collection: when it is shown to everyone, or when they are named for it.`
pub fn links_come_back(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "They open again when their makers see the collection: when it is shown to everyone, or when they are named for it.",
        Locale::Ru => "Они снова откроются, когда их авторы будут видеть коллекцию: если показать её всем или назвать их здесь.",
    }
}

/// `They open again when the member is named anew, or when the collection is shown to everyone.`
pub fn links_come_back_named(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "They open again when the member is named anew, or when the collection is shown to everyone.",
        Locale::Ru => "Они снова откроются, если назвать участника ещё раз или показать коллекцию всем.",
    }
}

/// `Keep it visible`
pub fn keep_visible(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep it visible",
        Locale::Ru => "Не скрывать",
    }
}

/// `Keep the member named`
pub fn keep_named(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Keep the member named",
        Locale::Ru => "Оставить участника",
    }
}

/// `Hide and close {count} links`
pub fn hide_and_close(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Hide and close ", crate::number(locale, count).as_str(), " link"].concat(),
            _ => ["Hide and close ", crate::number(locale, count).as_str(), " links"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Скрыть и закрыть ", crate::number(locale, count).as_str(), " ссылку"].concat(),
            Plural::Few => ["Скрыть и закрыть ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            _ => ["Скрыть и закрыть ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}

/// `Take off and close {count} links`
pub fn take_off_and_close(locale: Locale, count: u64) -> String {
    match locale {
        Locale::En => match crate::plural::plural(locale, count) {
            Plural::One => ["Take off and close ", crate::number(locale, count).as_str(), " link"].concat(),
            _ => ["Take off and close ", crate::number(locale, count).as_str(), " links"].concat(),
        },
        Locale::Ru => match crate::plural::plural(locale, count) {
            Plural::One => ["Убрать и закрыть ", crate::number(locale, count).as_str(), " ссылку"].concat(),
            Plural::Few => ["Убрать и закрыть ", crate::number(locale, count).as_str(), " ссылки"].concat(),
            _ => ["Убрать и закрыть ", crate::number(locale, count).as_str(), " ссылок"].concat(),
        },
    }
}
