### What Vitrine says, in Russian. en.ftl tells how to add a message.

## Signing in

sign-in = Войти
sign-out = Выйти
email = Эл. почта
password = Пароль

## Said in many places

cancel = Отмена
close = Закрыть
copy = Копировать
copied = Скопировано
delete = Удалить
save = Сохранить

assets-count = { $count ->
    [one] { $count } материал
    [few] { $count } материала
   *[many] { $count } материалов
}

## Problems that the service answers with

problem-bad-request = Запрос не удалось прочитать. Сверьте его с описанием API.
problem-bad-cursor = Этот курсор не от этого списка. Начните без него.
problem-not-signed-in = Вход не выполнен, или сеанс закончился. Войдите снова.
problem-wrong-credentials = Почта и пароль не подходят друг к другу. Проверьте оба; регистр букв важен.
problem-password-required = Эта ссылка сначала спрашивает пароль.
problem-wrong-password = Пароль не подошёл. Регистр букв важен.
problem-not-allowed = Ваша роль этого не позволяет. Обратитесь к администратору команды.
problem-wrong-setup-code = Это не код из журнала сервера. Сервер печатает его при каждом запуске.
problem-cross-site = Запрос пришёл с другого сайта и не выполнен. Сделайте это на страницах Vitrine.
problem-link-closed = Эта ссылка пока закрыта. Спросите того, кто её прислал.
problem-not-given = По этой ссылке этот файл не отдаётся. Спросите того, кто её прислал.
problem-not-found = По этому адресу ничего нет, или вам это не видно.
problem-method-not-allowed = Этот адрес не знает такого метода. Заголовок Allow называет те, что знает.
problem-conflict = Тем временем это изменилось. Загрузите снова и повторите.
problem-already-set-up = Эта установка уже настроена. Войдите.
problem-offset-mismatch = Загрузка стоит на другом месте. Спросите HEAD и продолжайте оттуда.
problem-link-expired = Срок этой ссылки истёк. Тот, кто её прислал, может открыть её снова.
problem-grant-ended = Это скачивание закончилось, или что-то из него больше не отдаётся. Начните снова со страницы ссылки.
problem-upload-expired = Эта загрузка не завершена вовремя и удалена. Начните снова.
problem-version-mismatch = Кто-то тем временем это изменил. Загрузите снова и решите.
problem-too-large = Это слишком велико. Один файл может быть до { $limit }.
problem-unsupported-media-type = Такой тип содержимого здесь не читается. Присылайте JSON или, для загрузки, application/offset+octet-stream.
problem-range-not-satisfiable = В файле нет таких байтов.
problem-invalid = Что-то ещё не так. Посмотрите на отмеченные поля.
problem-not-available = Эта установка такого не предлагает.
problem-upload-busy = В эту загрузку пишет другой запрос. Повторите через мгновение.
problem-version-required = Укажите в If-Match, какую версию вы меняете.
problem-too-many-attempts = Слишком много попыток. Подождите немного и попробуйте снова.
problem-checksum-mismatch = У байтов не та контрольная сумма, что была объявлена. Пришлите их снова.
problem-internal = Что-то сломалось на нашей стороне. Если так и останется, передайте администратору этот номер: { $id }.
problem-busy = Сейчас слишком много всего сразу. Повторите через мгновение.
problem-storage-full = На сервере кончилось место. Ничего из сохранённого не потеряно; попросите администратора освободить место.

field-required = Это нужно заполнить.
field-too-short = Не меньше { $limit } символов.
field-too-long = Не больше { $limit }.
field-too-easy = Слишком легко угадать. Возьмите то, что не распространено и не совпадает с вашим именем или адресом.
field-malformed = Неверная форма.
field-unknown = Такого здесь нет.
field-taken = Это уже занято.
field-past = Это в прошлом.
field-not-allowed = Ваша роль не может этого дать.
field-nothing = Ни у одного материала в этой коллекции нет такого файла.
field-not-available = Эта установка этого не предлагает.

## Public viewer

viewer-skip = Перейти к содержанию
viewer-shared-by = Поделился
viewer-open-until = Открыто до
viewer-end-of-day = конца { $date }, { $zone }
viewer-moment = { $date }, { $zone }
viewer-to-take = Можно взять
viewer-in-all = всего { $size }
viewer-for-viewing = Только для просмотра
viewer-nothing-yet = Здесь пока ничего нет
viewer-items = { $count ->
    [one] { $count } материал
    [few] { $count } материала
   *[many] { $count } материалов
}
viewer-pictures = { $count ->
    [one] { $count } изображение
    [few] { $count } изображения
   *[many] { $count } изображений
}
viewer-films = { $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[many] { $count } фильмов
}
viewer-recordings = { $count ->
    [one] { $count } аудиозапись
    [few] { $count } аудиозаписи
   *[many] { $count } аудиозаписей
}
viewer-documents = { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
}
viewer-other-files = { $count ->
    [one] ещё { $count } файл
    [few] ещё { $count } файла
   *[many] ещё { $count } файлов
}
viewer-more = Показать ещё
viewer-select = Выбрать
viewer-done = Готово
viewer-clear = Сбросить
viewer-select-item = Выбрать: { $name }
viewer-originals = Оригиналы
viewer-original = Оригинал
viewer-everything = Все файлы
viewer-which-files = Какие файлы
viewer-download = Скачать
viewer-download-all = Скачать всё
viewer-download-selection = Скачать выбранное
viewer-all-as-zip = Всё в одном ZIP, { $size }
viewer-exactly = { $files ->
    [one] { $files } файл
    [few] { $files } файла
   *[many] { $files } файлов
}, ровно { $bytes ->
    [one] { $bytes } байт
    [few] { $bytes } байта
   *[many] { $bytes } байт
}, можно докачать
viewer-selected = Выбрано: { $count }, { $size }
viewer-selected-exactly = Ровно { $bytes } Б, можно докачать
viewer-selected-none = Среди выбранного нет таких файлов
viewer-starting = Загрузка начинается…
viewer-started = Загрузка началась. Если она прервётся, её можно продолжить.
viewer-nothing-chosen = Ничего не выбрано. Отметьте, что нужно, или скачайте всё.
viewer-nothing-to-download = Среди выбранного нет таких файлов. Выберите другие.
viewer-position = { NUMBER($position) } из { NUMBER($total) }
viewer-previous = Предыдущий: { $name }
viewer-next = Следующий: { $name }
viewer-zoom = Увеличить
viewer-about = Об этом материале
viewer-no-preview = У этого файла нет предпросмотра
viewer-megapixels = { $count } Мп
viewer-properties = Свойства
viewer-property-taken = Снято
viewer-property-author = Автор
viewer-property-copyright = Авторские права
viewer-property-keywords = Ключевые слова
viewer-property-file = Файл
viewer-property-kind = Тип
viewer-password-title = Нужен пароль
viewer-password-label = Тот, что пришёл вместе с этой ссылкой
viewer-password-open = Открыть
viewer-wait = Слишком много попыток. Попробуйте снова через { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
}.
viewer-not-found-title = По этому адресу ничего нет
viewer-not-found-text = Проверьте, что ссылка скопирована целиком, от первой буквы до последней. Если так и есть, попросите новую у того, кто её прислал.
viewer-expired-title = Срок ссылки истёк
viewer-expired-text = Она открывалась до { $until }. Тот, кто её прислал, может открыть её снова; адрес останется прежним.
viewer-closed-title = Эта ссылка пока закрыта
viewer-closed-text = Тот, кто её прислал, может открыть её снова; адрес останется прежним.
viewer-not-given-title = Этот файл нельзя скачать
viewer-not-given-text = По ссылке его можно посмотреть, но не взять. Спросите того, кто её прислал.
viewer-grant-ended-title = Эта загрузка больше не доступна
viewer-grant-ended-text = Она была открыта ограниченное время, или что-то из неё больше нельзя взять. Откройте ссылку снова и начните новую.
viewer-too-many-title = Слишком много запросов сразу
viewer-too-many-text = Подождите немного и обновите страницу.
viewer-internal-title = Что-то пошло не так на нашей стороне
viewer-internal-text = Попробуйте снова чуть позже. Если не поможет, сообщите тому, кто прислал ссылку, этот номер: { $id }.
