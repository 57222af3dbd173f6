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

/// `This installation does not offer that.`
pub fn problem_not_available(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This installation does not offer that.",
        Locale::Ru => "Эта установка такого не предлагает.",
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

/// `Too much at once right now. Try again in a moment.`
pub fn problem_busy(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "Too much at once right now. Try again in a moment.",
        Locale::Ru => "Сейчас слишком много всего сразу. Повторите через мгновение.",
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

/// `This installation does not offer this.`
pub fn field_not_available(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "This installation does not offer this.",
        Locale::Ru => "Эта установка этого не предлагает.",
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
        Locale::Ru => "Поделился",
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
