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
problem-session-required = Это может сделать только тот, кто вошёл в систему, но не токен.
problem-wrong-setup-code = Это не код из журнала сервера. Сервер печатает его при каждом запуске.
problem-cross-site = Запрос пришёл с другого сайта и не выполнен. Сделайте это на страницах Vitrine.
problem-link-closed = Эта ссылка пока закрыта. Спросите того, кто её прислал.
problem-not-given = По этой ссылке этот файл не отдаётся. Спросите того, кто её прислал.
problem-grant-required = Скачивания по этой ссылке считаются: файлы отдаются только через разрешение на скачивание (grant).
problem-no-downloads-left = Все скачивания по этой ссылке использованы. Смотреть можно и дальше; за новыми обратитесь к тому, кто её прислал.
problem-embedding-refused = Эта ссылка не показывается на других сайтах. Откройте её в отдельном окне.
problem-not-found = По этому адресу ничего нет, или вам это не видно.
problem-method-not-allowed = Этот адрес не знает такого метода. Заголовок Allow называет те, что знает.
problem-conflict = Тем временем это изменилось. Загрузите снова и повторите.
problem-already-set-up = Эта установка уже настроена. Войдите.
problem-last-administrator = Команде нужен администратор. Сначала назначьте другого.
problem-watermark-in-use = Ссылки ещё показывают водяной знак. Сначала отключите его в них.
problem-offset-mismatch = Загрузка стоит на другом месте. Спросите HEAD и продолжайте оттуда.
problem-link-expired = Срок этой ссылки истёк. Тот, кто её прислал, может открыть её снова.
problem-grant-ended = Это скачивание закончилось, или что-то из него больше не отдаётся. Начните снова со страницы ссылки.
problem-upload-expired = Эта загрузка не завершена вовремя и удалена. Начните снова.
problem-invitation-ended = Этот адрес уже использован, заменён новым или устарел. Попросите новый у администратора вашей команды.
problem-version-mismatch = Кто-то тем временем это изменил. Загрузите снова и решите.
problem-too-large = Это слишком велико. Один файл может быть до { $limit }.
problem-unsupported-media-type = Такой тип содержимого здесь не читается. Присылайте JSON или, для загрузки, application/offset+octet-stream.
problem-range-not-satisfiable = В файле нет таких байтов.
problem-invalid = Что-то ещё не так. Посмотрите на отмеченные поля.
problem-not-available = Такое здесь не предлагается.
problem-key-reused = Этот Idempotency-Key уже использован для другого запроса. Возьмите новый.
problem-upload-busy = В эту загрузку пишет другой запрос. Повторите через мгновение.
problem-version-required = Укажите в If-Match, какую версию вы меняете.
problem-too-many-attempts = Слишком много попыток. Подождите немного и попробуйте снова.
problem-checksum-mismatch = У байтов не та контрольная сумма, что была объявлена. Пришлите их снова.
problem-internal = Что-то сломалось на нашей стороне. Если так и останется, передайте администратору этот номер: { $id }.
problem-format-not-offered = В таком формате ответа нет. Запросите json.
problem-busy = Сейчас слишком много всего сразу. Повторите через мгновение.
problem-being-prepared = Нужные изображения ещё готовятся. Повторите через минуту.
problem-storage-full = На сервере кончилось место. Ничего из сохранённого не потеряно; попросите администратора освободить место.

field-required = Это нужно заполнить.
field-too-short = Не меньше { $limit } символов.
field-too-long = Не больше { $limit }.
field-too-easy = Слишком легко угадать. Возьмите то, что не распространено и не совпадает с вашим именем или адресом.
field-malformed = Неверная форма.
field-unknown = Такого здесь нет.
field-taken = Это уже занято.
field-past = Это в прошлом.
field-changed = Это тем временем изменили.
field-after-end = Начало должно быть раньше конца.
field-out-of-range = Целое число от { $least } до { $limit }.
field-slug-malformed = Латинские буквы, цифры и дефисы.
field-slug-taken = Этот адрес занят. Выберите другой.
field-site-malformed = Адрес вида https://example.com, без страницы после него.
field-not-together = Это не сочетается с другим заполненным полем. Оставьте что-то одно.
field-too-late = Это слишком далёкий срок.
field-wrong = Это не ваш нынешний пароль.
field-not-allowed = Ваша роль не может этого дать.
field-nothing = Ни у одного материала в этой коллекции нет такого файла.
field-not-available = Здесь это не предлагается.
field-no-watermark = Водяной знак не задан. Администратор задаёт его в разделе «Управление → Водяной знак».
field-in-use = { $count ->
    [one] Его показывает { $count } ссылка.
    [few] Его показывают { $count } ссылки.
   *[many] Его показывают { $count } ссылок.
}
field-not-a-mark = Выберите PNG или SVG. Важно содержимое файла, а не его имя.
field-damaged = Файл повреждён или обрывается. Сохраните его заново.
field-too-many-pixels = В изображении слишком много пикселей. Достаточно 2000 по длинной стороне.
field-too-complex = Рисунок слишком сложен. Упростите его или сохраните как PNG.
field-has-text = В рисунке есть текст, а шрифтов для него здесь нет. Преобразуйте текст в контуры или сохраните рисунок как PNG.
field-has-references = Рисунок содержит изображения или ссылается на другие файлы. Нарисуйте его одними контурами или сохраните как PNG.
field-unsupported = В рисунке есть фильтры, маски, узоры, скрипты или подобное. Нарисуйте его одними контурами или сохраните как PNG.
field-nothing-visible = Файл ничего не показывает: он пуст или почти прозрачен.

## Public viewer

viewer-skip = Перейти к содержанию
viewer-shared-by = Кто поделился
viewer-open-until = Открыто до
viewer-end-of-day = конца { $date }, { $zone }
viewer-moment = { $date }, { $zone }
viewer-to-take = Можно взять
viewer-in-all = всего { $size }
viewer-for-viewing = Только для просмотра
viewer-preparing = { $count ->
    [one] { $count } изображение ещё готовится. Обновите страницу через минуту.
    [few] { $count } изображения ещё готовятся. Обновите страницу через минуту.
   *[many] { $count } изображений ещё готовятся. Обновите страницу через минуту.
}
viewer-preparing-this = Файл для скачивания ещё готовится. Обновите страницу через минуту.
viewer-being-prepared-title = Скачивание готовится
viewer-being-prepared-text = Не все изображения готовы. Вернитесь и повторите через минуту.
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
viewer-all-items = Все материалы: { NUMBER($count) }
viewer-more = Показать ещё
viewer-select = Выбрать
viewer-done = Готово
viewer-clear = Сбросить
viewer-select-item = Выбрать: { $name }
viewer-originals = Оригиналы
viewer-original = Оригинал
viewer-attachments = Вложения
viewer-attachment = Вложение
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
viewer-file-starts-title = Загрузка начинается
viewer-file-starts-text = Если ничего не происходит, начните её сами. Если она прервётся, её можно продолжить.
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
viewer-no-downloads-left-title = Все скачивания использованы
viewer-no-downloads-left-text = Скачать по этой ссылке можно было ограниченное число раз. Смотреть можно и дальше; за новыми скачиваниями обратитесь к тому, кто её прислал.
embed-title = Коллекция по ссылке
viewer-grant-required-title = Начните скачивание со страницы файла
viewer-grant-required-text = Скачивания по этой ссылке считаются. Откройте ссылку и скачайте файл там.
viewer-used-up = Только для просмотра: все скачивания использованы
viewer-view = Вы видите это как получатели. Ничего из сделанного здесь не считается; через 15 минут страница закроется.
viewer-not-framed-title = Эта ссылка здесь не показывается
viewer-not-framed-text = Она не предназначена для страниц других сайтов. Откройте её в отдельном окне.
viewer-grant-locked-title = Сначала нужна сама ссылка
viewer-grant-locked-text = Это скачивание относится к ссылке с паролем, которую не открывали в этом браузере. Откройте ссылку здесь и начните скачивание снова.
viewer-grant-ended-title = Эта загрузка больше не доступна
viewer-grant-ended-text = Она была открыта ограниченное время, или что-то из неё больше нельзя взять. Откройте ссылку снова и начните новую.
viewer-too-many-title = Слишком много запросов сразу
viewer-too-many-text = Подождите немного и обновите страницу.
viewer-unfit-title = Не получилось
viewer-unfit-text = Запрос пришёл не таким, каким должен быть. Откройте ссылку снова и повторите то, что делали.
viewer-internal-title = Что-то пошло не так на нашей стороне
viewer-internal-text = Попробуйте снова чуть позже. Если не поможет, сообщите тому, кто прислал ссылку, этот номер: { $id }.

## Member app

skip-to-content = К содержанию
main-navigation = Главное меню
assets = Материалы
collections = Коллекции
bin = Корзина
account = Вы
theme = Оформление
theme-system = как в системе
theme-light = светлое
theme-dark = тёмное
language = Язык
role-viewer = Читатель
role-contributor = Автор
role-editor = Редактор
role-administrator = Администратор
undo = Вернуть
retry = Повторить
done = Готово
back = Назад
previous = Предыдущий
next = Следующий
edit = Изменить
pause = Приостановить
resume = Возобновить
restore = Восстановить
rename = Переименовать
create = Создать
name = Название
share = Поделиться
info = Сведения
public = Доступ по ссылкам
hidden = Скрытая
never = никогда
loading = Загрузка
just-now = только что
try-again = Попробовать ещё раз
load-page-again = Загрузить страницу заново
part-missing = Эту часть Vitrine загрузить не удалось
part-missing-note = Проверьте соединение и попробуйте ещё раз. Если Vitrine только что обновилась, загрузите страницу заново.
no-answer = Ответа нет. Проверьте соединение: введённое не потеряно.
unreadable-answer = Ответ непонятен. Загрузите страницу заново: возможно, Vitrine только что обновилась.
no-tab = Браузер не открыл вкладку. Разрешите этому сайту открывать вкладки и попробуйте ещё раз.
unreachable = Vitrine не отвечает
signed-out = Сеанс закончился. Войдите и выберите файл снова: загрузка продолжится.
nothing-here = По этому адресу ничего нет
nothing-here-note = Это удалено, перемещено или скрыто от вас.
to-assets = К материалам
day-today = Сегодня, { $day }
day-yesterday = Вчера, { $day }
time-today = сегодня, { $time }
time-yesterday = вчера, { $time }
end-of-day = конца дня { $date }, { $zone }

sign-in-to = Вход: { $name }
show-password = Показать пароль
stay-signed-in = Оставаться в системе 30 дней на этом устройстве
forgotten = Забыли? Администратор вашей команды может дать вам новый вход.
login-picture = Хребты на рассвете. Нарисовано для этой стены
setup-picture = Пустой зал, пока не висит ни одной картины
setup-heading = Первый администратор
setup-note = Эта страница открывается один раз, пока установка пуста. Она закроется навсегда, как только появится первый участник.
setup-code = Код установки
setup-code-hint = Сервер напечатал его при запуске.
team-name = Название команды
team-name-hint = Его видят получатели ссылок.
time-zone = Часовой пояс
your-name = Ваше имя
member-password-hint = Не меньше 12 символов. Хорошо подходят несколько слов.
create-and-sign-in = Создать и войти

upload = Загрузить
choose-files = Выбрать файлы
choose-file = Выбрать файл
files = Файлы
show-files = Показать файлы
drop-here = Отпустите, чтобы загрузить
drop-to-attach = Отпустите, чтобы приложить к этому материалу
nothing-hangs = Здесь пока ничего не висит
drop-anywhere = Перетащите фотографии, фильмы и документы в любое место страницы, можно целыми папками. Оригиналы хранятся как есть, до последнего байта.
upload-bounds = До 20 ГБ каждый. Если связь прервётся, загрузка продолжится.
size-of = { $part } из { $whole }
less-than-a-minute-left = осталось меньше минуты
upload-waiting = Ждёт, { $size }
upload-interrupted = Нет связи, { $safe } из { $size } сохранено. Продолжится само
uploads-interrupted = нет связи, продолжится само
upload-stopped = Остановлено, { $safe } из { $size } сохранено. { $why }
upload-known = { $size }, уже было здесь

preview-wanted = готовится превью
preview-corrupt = без превью: файл повреждён
preview-truncated = без превью: изображение обрывается
preview-too-many-pixels = без превью: слишком много пикселей
preview-unsupported = без превью: такой вариант не читается
preview-no-picture = без превью: не изображение

clear-choice = Снять выбор
add-to-collection = В коллекцию
create-collection = Создать коллекцию
new-collection-name = Название новой коллекции
enter-creates = создаёт,
esc-leaves = отменяет
no-collection-to-add-to = Пока нет коллекции, которую вы можете менять.
take-out = Убрать из коллекции
added-to = Добавлено в «{ $name }»
may-not-delete = Вы можете удалять только то, что загрузили сами.
may-not-delete-collection = Вы не можете удалить эту коллекцию.
may-not-share = Ваша роль не позволяет создавать ссылки.
choose-one-to-share = Выберите одну коллекцию, чтобы поделиться

properties = Свойства
downloads = Скачать
attachments = Вложения
attachments-none = Пока ничего не приложено. Перетащите на страницу согласие, договор или файл субтитров либо выберите его.
add-attachment = Приложить файл
rename-named = Переименовать { $name }
delete-attachment-heading = Удалить вложение «{ $name }»?
delete-attachment-words = Оно исчезнет навсегда, и сразу из всех ссылок. Скачивания, в которые оно входит, прервутся.
keep-attachment = Оставить
delete-attachment = Удалить вложение
attachment-deleted = Вложение «{ $name }» удалено
title = Заголовок
description = Описание
keywords = Ключевые слова
author = Автор
copyright = Авторские права
taken = Снято
camera = Камера
lens = Объектив
exposure = Экспозиция
dimensions-word = Размеры
dimensions = { NUMBER($width) } × { NUMBER($height) } пикс.
size = Объём
media-type = Тип
added = Добавлено

bin-note = Всё отсюда можно восстановить в течение 30 дней
bin-assets = Материалы в корзине
bin-empty = В корзине нет материалов
bin-empty-note = Удалённое остаётся здесь 30 дней, потом исчезает навсегда.
deleted-when = удалена { $when }
restore-named = Восстановить: { $name }
collection-restored = «{ $name }» снова здесь, без прежних ссылок

gather = Соберите то, что связано
gather-note = Коллекция — это подборка материалов в своём порядке. Материал может быть во многих, ничего не копируется. Поделитесь, когда она готова.
collection-empty = Здесь пока ничего нет
collection-empty-note = Перетащите сюда файлы или выберите материалы в библиотеке и добавьте их.
choose-assets = Выбрать материалы
public-link-active = Публичная ссылка активна.
about-named = О коллекции: { $name }
about-collection = О коллекции
close-panel = Закрыть панель
holds = Содержит
owner = Владелец
created = Создана
changed = Изменена
changed-by = { $when }, { $name }
no-assets-yet = Пока нет материалов
hidden-collection = Скрытая
hidden-note = Её находят только владелец, названные здесь участники и те, кому видны скрытые коллекции. Скрыта коллекция, а не её изображения: их по-прежнему видит вся команда.
everyone-note = Эту коллекцию видит вся команда. Если её скрыть, изображения останутся видны.
never-used-yet = Ими ещё не пользовались.
last-used-sentence = Последний раз: { $when }.
delete-collection = Удалить коллекцию
collection-deleted = «{ $name }» в корзине
delete-collection-heading = Удалить «{ $name }»?
access-lost-somehow = Доступ по её активным ссылкам пропадёт сразу и у всех. Удалённая ссылка не возвращается, даже по тому же адресу.
links-that-end = Активные ссылки, которые перестанут работать
lost = Пропадёт
kept = Останется
running-downloads-lost = Скачивания, которые идут сейчас
other-collections-kept = Другие коллекции, в которых они есть
collection-restorable = Сама коллекция — 30 дней в корзине
keep-collection = Оставить
delete-collection-and-links = Удалить коллекцию и ссылки
by-member = автор { $name }
last-used = Последний раз
last-used-at = последний раз { $when }
never-used = ещё не открывали

link = Ссылка
create-link = Создать ссылку
only-your-team = Это видит только ваша команда
only-your-team-note = Создайте ссылку, и каждый, у кого она есть, увидит коллекцию без учётной записи. Вы решаете, что можно взять и до какого срока.
state-active = Активна
state-scheduled = Запланирована
state-paused = Приостановлена
state-expired = Истекла
state-suspended = Отключена
permanent = Бессрочная
until = До { $end }
expires-in = Истекает { $ahead }, { $date }
expired-at = Истекла { $date }
expired-end-of-day = Истекла в конце дня { $date }
paused-by = Приостановлена { $date }, { $name }
paused-since = Приостановлена с { $date }
from-date = С { $start }
taken-of = { NUMBER($taken) } из { NUMBER($all) }
taken-of-said = Скачиваний: { NUMBER($taken) } из { NUMBER($all) }
qr-named = QR-код: { $name }
embed-named = Код для сайта: { $name }
asks-password = Спрашивает пароль
copy-address = Копировать { $address }
edit-named = Изменить: { $name }
pause-named = Приостановить: { $name }
resume-named = Возобновить: { $name }
delete-named = Удалить: { $name }
gives-less = Даёт меньше, чем задано: { $classes }
gives-less-since = С { $date } даёт меньше файлов: { $classes }
no-originals = без оригиналов
no-proxies = без копий
no-attachments = без вложений
held-not-allowed = { $less }. Роль автора не позволяет их отдавать.
held-nothing = { $less }. Сейчас их нет ни у одного материала.
suspended-may-not-share = Её автору больше нельзя создавать ссылки.
suspended-does-not-see = Её автор больше не видит коллекцию.
suspended-may-not-give = Её автору больше нельзя делиться оригиналами.
suspended-deactivated = Её автор отключён.
suspended-asset-in-bin = Её материал в корзине; после восстановления ссылка снова заработает.
# A Russian date ends with a full stop of its own.
suspended-since = Отключена с { $date } { $why }
take-over = Взять на себя
take-over-named = Взять на себя: { $name }
take-over-heading = Взять на себя ссылку «{ $name }»?
take-over-maker = Её автором вместо участника { $name } станете вы.
take-over-rights = Теперь её ограничивают ваши права: из того, что в ней разрешено, она даёт то, что можете отдавать вы.
take-over-address = Адрес и все настройки остаются прежними. Все, у кого она есть, снова смогут её открыть, если она не истекла и не приостановлена.
link-taken-over = Теперь вы автор ссылки «{ $name }»
delete-link-heading = Удалить ссылку «{ $name }»?
delete-link-words = У всех, у кого она есть, доступ пропадёт сразу. Удалённая ссылка не возвращается, даже по тому же адресу. Чтобы закрыть её на время, приостановите её.
keep-link = Оставить
delete-link = Удалить ссылку
link-deleted = Ссылка «{ $name }» удалена

creating-link = Создание ссылки на коллекцию
editing-link = Изменение ссылки «{ $name }»
link-name = Название ссылки
only-team-sees = Его видит только ваша команда.
active-note = Выключите, чтобы приостановить: адрес останется, но ничего не откроет, пока вы не включите его снова.
allow-to-download = Разрешить скачивать
original = Оригинал
original-note = Файлы, какими их загрузили
proxy = Копии
proxy-note = Уменьшенные копии, их делает Vitrine
attachments-note = Согласия, договоры и другие файлы к материалам
proxies-for-downloading = Копии для скачивания
group-image = Изображения
group-video = Видео
pixels = { NUMBER($count) } пикс.
no-asset-has-one = Ни у одного материала коллекции такого нет.
role-may-not-give-originals = Ваша роль «{ $role }» не позволяет отдавать оригиналы.
role-may-not-give-proxies = Ваша роль «{ $role }» не позволяет отдавать копии.
role-may-not-give-attachments = Ваша роль «{ $role }» не позволяет отдавать вложения.
tick-a-proxy = Отметьте хотя бы одну копию или выключите копии.
set-expiration = Ограничить срок действия
last-day = Последний день
time-of-day = Время
whole-day-note = Без времени считается весь день.
ends-ahead = { $ahead }. { $zone }
your-time = Ваше время, { $zone }.
time-of-zone = Время: { $place }, { $zone }.
choose-a-day = Выберите последний день или выключите срок.
quick-choices = Быстрый выбор
a-day = День
a-week = Неделя
a-month = Месяц
set-start = Открыть не сразу
first-day = Первый день
opens-ahead = Откроется { $ahead }. { $zone }
choose-a-start = Выберите первый день или выключите дату открытия.
strength-1 = Легко угадать
strength-2 = Слабый
strength-3 = Хороший
strength-4 = Надёжный
set-password = Защитить паролем
type-password = Введите пароль
generate = Придумать
send-apart = Отправьте его отдельно от ссылки. Когда окно закроется, показать его снова будет нельзя.
type-a-password = Введите пароль или выключите его.
link-password-length = От 6 до 256 символов.
password-kept-hashed = Хранится только его хеш, поэтому показать его не может никто.
keep-it = Оставить
replace-it = Заменить
replace-note = Получателей, которые ввели прежний, спросят снова при следующем запросе.
new-password = Новый пароль
remove-it = Убрать
works-at-once = Ссылка заработает сразу. Её можно изменить или удалить в любой момент.
works-later = Ссылка откроется { $when }. Её можно изменить или удалить в любой момент.
more = Ещё
more-note = Короткий адрес, ограничение скачиваний, сообщение, другие сайты
short-address = Короткий адрес
short-address-hint = От 6 до 64 латинских букв, цифр и дефисов. Длинный адрес тоже работает.
short-address-easy = Легко угадать: задайте пароль.
limit-of-downloads = Ограничение скачиваний
limit-hint = Оставьте пустым, если ограничение не нужно. Когда все скачивания использованы, смотреть по-прежнему можно.
limit-counts = Целое число от 1 до 1 000 000.
downloads-are-left = Осталось { NUMBER($left) } из { NUMBER($all) }. Когда все использованы, смотреть по-прежнему можно.
message-to-recipients = Сообщение получателям
message-hint = Стоит над изображениями, простым текстом.
show-properties = Показывать свойства
show-properties-note = Название, ключевые слова, камера и другие. Без них: имя файла, тип и размер.
on-other-sites = На других сайтах
embed-any = Показывать может любой сайт
embed-none = Другие сайты показывать не могут
embed-these = Показывать могут только эти сайты
sites-one-a-line = Сайты, по одному в строке
sites-hint = Начиная с https://, по одному в строке, не больше 20.
name-a-site = Назовите хотя бы один сайт или выберите другое правило.
site-is-wrong = { $site }: { $fault }
let-engines-list = Разрешить поисковым системам
let-engines-note = Если выключено, их просят не показывать эту ссылку.
let-engines-locked = Пока есть пароль, никогда.
changed-last = Последнее изменение: { $when }, { $name }
save-changes = Сохранить изменения
what-recipients-get = Что получат другие
view-as-recipient = Посмотреть как получатель
view-named = Посмотреть как получатель: { $name }
open-until = Открыто до { $end }
all-as-zip = Всё в ZIP, { $size }
download = Скачать
gives-nothing-paused = Ничего, пока приостановлена
first-a-password = Сначала пароль, до него ничего
seen-up-to = Получатели видят изображения до 2500 пикселей
originals = Оригиналы
nothing-to-download = Скачать ничего нельзя
then-expired = Потом страница скажет только «срок истёк»
then-opens = До этого страница скажет только «пока закрыта»
open-from = Открыто с { $start }
open-from-until = Открыто с { $start } до { $end }
gives-message = Ваше сообщение над изображениями
gives-no-properties = Имена файлов и размеры, без других свойств
search-may-list = Могут найти поисковые системы
what-changes = Что для них изменится
nothing-changes = Пока ничего
change-originals-gone = Оригиналы больше нельзя скачать
change-originals-new = Оригиналы можно скачать
change-attachments-gone = Вложения больше нельзя скачать
change-attachments-new = Вложения можно скачать
change-new-password = Всех спросят новый пароль
change-slug-stops = Адрес { $address } перестанет работать
change-slug-begins = Адрес { $address } будет её открывать
change-closes = Закроется сразу, пока её не включат снова
change-opens = Откроется снова
change-starts-at-once = Откроется, не дожидаясь дня
change-no-limit = Скачивания больше не ограничены
change-properties-gone = Свойства больше не показываются
change-properties-new = Свойства показываются
change-message = Сообщение другое
change-message-gone = Сообщения больше нет
change-message-to = Сообщение: «{ $message }»
change-not-listed = Поисковые системы просят её не показывать
changed-meanwhile = { $name } меняет эту ссылку одновременно с вами: { $when }
take-theirs = Взять чужие изменения
keep-mine = Сохранить мои поверх
nothing = ничего
change-name = Название: { $name }
change-downloads = Скачивать: { $classes }
change-password-set = Пароль установлен
change-password-removed = Пароль убран
change-unseen = То, чего здесь не видно, например пароль
link-ready = Ссылка готова
link-opens = «{ $link }» открывает коллекцию «{ $collection }»
copy-link = Копировать ссылку
copy-password = Копировать пароль
copy-short-address = Копировать короткий адрес
embed-code = Код для сайта
embed-size = Размер на сайте
embed-small = Малый
embed-medium = Средний
embed-full = Во всю ширину
embed-any-note = Разрешено на любом сайте.
embed-none-note = Пока ни один сайт показывать её не может.
embed-these-note = Разрешено: { $sites }.
name-the-sites = Назвать сайты
qr-code = QR-код
qr-note = Открывает ту же ссылку. Исправляет 15 % повреждений, поэтому годится для печати от 2 см.
picture-size = Размер картинки
pixels-square = { NUMBER($side) } пикс.
copy-picture = Копировать картинку
print = Печать
asks-for-password-shown-once = Она спросит пароль { $password }. Отправьте его другим путём: больше он не покажется.
found-under-share = Она всегда под вкладкой «Поделиться».

minutes-left = { $count ->
    [one] осталась примерно { $count } минута
    [few] осталось примерно { $count } минуты
   *[many] осталось примерно { $count } минут
}
hours-left = { $count ->
    [one] остался примерно { $count } час
    [few] осталось примерно { $count } часа
   *[many] осталось примерно { $count } часов
}
uploading-files = { $count ->
    [one] Загружается { $count } файл
    [few] Загружаются { $count } файла
   *[many] Загружаются { $count } файлов
}
uploads-done = { $count ->
    [one] { $count } файл на месте
    [few] { $count } файла на месте
   *[many] { $count } файлов на месте
}
uploads-stopped = { $count ->
    [one] { $count } файл остановлен
    [few] { $count } файла остановлены
   *[many] { $count } файлов остановлены
}
uploads-known = { $count ->
    [one] { $count } уже был здесь
    [few] { $count } уже были здесь
   *[many] { $count } уже были здесь
}
acts-on-assets = { $count ->
    [one] Действия с { $count } выбранным материалом
    [few] Действия с { $count } выбранными материалами
   *[many] Действия с { $count } выбранными материалами
}
acts-on-collections = { $count ->
    [one] Действия с { $count } выбранной коллекцией
    [few] Действия с { $count } выбранными коллекциями
   *[many] Действия с { $count } выбранными коллекциями
}
assets-deleted = { $count ->
    [one] { $count } материал в корзине
    [few] { $count } материала в корзине
   *[many] { $count } материалов в корзине
}
assets-restored = { $count ->
    [one] { $count } материал восстановлен
    [few] { $count } материала восстановлены
   *[many] { $count } материалов восстановлены
}
taken-out = { $count ->
    [one] { $count } материал убран из коллекции
    [few] { $count } материала убраны из коллекции
   *[many] { $count } материалов убраны из коллекции
}
begins-with = { $count ->
    [one] В ней сразу будет { $count } выбранный материал.
    [few] В ней сразу будут { $count } выбранных материала.
   *[many] В ней сразу будут { $count } выбранных материалов.
}
images-count = { $count ->
    [one] { $count } фотография
    [few] { $count } фотографии
   *[many] { $count } фотографий
}
videos-count = { $count ->
    [one] { $count } фильм
    [few] { $count } фильма
   *[many] { $count } фильмов
}
documents-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
}
others-count = { $count ->
    [one] { $count } другой файл
    [few] { $count } других файла
   *[many] { $count } других файлов
}
visits-count = { $count ->
    [one] { $count } посещение
    [few] { $count } посещения
   *[many] { $count } посещений
}
downloads-count = { $count ->
    [one] { $count } скачивание
    [few] { $count } скачивания
   *[many] { $count } скачиваний
}
proxies-fewer = { $count ->
    [one] На { $count } копию меньше
    [few] На { $count } копии меньше
   *[many] На { $count } копий меньше
}
proxies-more = { $count ->
    [one] На { $count } копию больше
    [few] На { $count } копии больше
   *[many] На { $count } копий больше
}
downloads-in-all = { $count ->
    [one] Всего { $count } скачивание
    [few] Всего { $count } скачивания
   *[many] Всего { $count } скачиваний
}
shown-by-these = { $count ->
    [one] Показывать может { $count } сайт
    [few] Показывать могут { $count } сайта
   *[many] Показывать могут { $count } сайтов
}
active-links = { $count ->
    [one] { $count } активная ссылка
    [few] { $count } активные ссылки
   *[many] { $count } активных ссылок
}
paused-links = { $count ->
    [one] { $count } приостановленная
    [few] { $count } приостановленные
   *[many] { $count } приостановленных
}
expired-links = { $count ->
    [one] { $count } истёкшая
    [few] { $count } истёкшие
   *[many] { $count } истёкших
}
active-links-sentence = { $count ->
    [one] { $count } активная ссылка.
    [few] { $count } активные ссылки.
   *[many] { $count } активных ссылок.
}
access-lost = { $count ->
    [one] Доступ по { $count } активной ссылке пропадёт сразу и у всех, у кого она есть. Удалённая ссылка не возвращается, даже по тому же адресу.
    [few] Доступ по { $count } активным ссылкам пропадёт сразу и у всех, у кого они есть. Удалённая ссылка не возвращается, даже по тому же адресу.
   *[many] Доступ по { $count } активным ссылкам пропадёт сразу и у всех, у кого они есть. Удалённая ссылка не возвращается, даже по тому же адресу.
}
all-assets-kept = { $count ->
    [one] { $count } материал и его файл
    [few] Все { $count } материала и их файлы
   *[many] Все { $count } материалов и их файлы
}
assets-to-look-at = { $count ->
    [one] Смотреть { $count } материал
    [few] Смотреть { $count } материала
   *[many] Смотреть { $count } материалов
}
chosen-count = Выбрано: { NUMBER($count) }
of-assets = { $part } из { $count ->
    [one] { $count } материала
    [few] { $count } материалов
   *[many] { $count } материалов
}

## You

you = Профиль
about-you = О вас
as-browser = Как в браузере
as-team = Как у команды
time-zone-note = По часам этого пояса называются новые ссылки. Время на страницах показано так, как его показывает ваш браузер.
profile-saved = Сохранено
current-password = Текущий пароль
change-password = Сменить пароль
password-change-note = На всех других устройствах вы сразу выйдете из системы. Токены останутся.
password-changed = Пароль изменён
where-signed-in = Где вы вошли
sign-out-elsewhere = Выйти на всех других
signed-out-elsewhere = На всех других устройствах вы вышли из системы
this-session = Этот сеанс
end-session = Завершить
end-session-named = Завершить: { $name }
session-ended = Сеанс завершён
signed-in-at = Вход { $when }
unknown-browser = Неизвестный браузер
access-tokens = Токены доступа
tokens-note = С токеном программа действует через API от вашего имени: в пределах того, что можно токену и что можно вам.
no-tokens = Токенов у вас нет.
create-token = Создать токен
token = Токен
token-name-hint = Какая программа будет им пользоваться или для чего он.
token-may = Что ему можно
token-works-for = Срок действия
without-end = Пока не отозван
token-ready = Токен готов
token-shown-once = Скопируйте его сейчас: больше он не покажется. У кого он есть, тот действует от вашего имени.
token-without-end = Действует, пока не отозван
token-until = Действует до { $end }
token-expired = Истёк { $end }
token-never-used = ещё не использовался
revoke = Отозвать
revoke-named = Отозвать { $name }
revoke-heading = Отозвать «{ $name }»?
revoke-words = Программы, которые им пользуются, сразу получат отказ. Отозванный токен не вернуть.
keep-token = Оставить токен
token-revoked = Токен «{ $name }» отозван
days-count = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
right-asset-view = Смотреть материалы
right-asset-download-proxy = Скачивать и отдавать копии
right-asset-upload = Загружать материалы
right-asset-edit-own = Менять свои материалы
right-asset-delete-own = Удалять свои материалы
right-asset-edit-any = Менять и удалять все материалы
right-asset-download-original = Скачивать и отдавать оригиналы
right-asset-download-attachment = Скачивать и отдавать вложения
right-collection-create = Создавать коллекции и менять свои
right-collection-edit-any = Менять и удалять все коллекции
right-collection-see-hidden = Видеть скрытые коллекции
right-link-create = Создавать ссылки
right-link-manage-any = Управлять всеми ссылками
right-member-manage = Управлять участниками
right-settings-manage = Менять настройки

## Members

administration = Управление
watermark = Водяной знак
watermark-on = С водяным знаком
watermark-on-your-pictures = На ваших изображениях
watermark-no-pictures = Пока не на чем попробовать. Сначала загрузите изображения.
watermark-image = Изображение знака
watermark-image-hint = PNG или SVG, лучше с прозрачностью, не больше 5 МБ. В SVG — только контуры: без текста, изображений и фильтров.
watermark-none = Пока нет
watermark-placement = Место
place-top-left = Слева вверху
place-top = Вверху
place-top-right = Справа вверху
place-left = Слева
place-center = По центру
place-right = Справа
place-bottom-left = Слева внизу
place-bottom = Внизу
place-bottom-right = Справа внизу
place-tiled = Повсюду, рядами
watermark-size = Размер
watermark-size-hint = От короткой стороны изображения
watermark-opacity = Непрозрачность
watermark-opacity-hint = Чем меньше, тем виднее само изображение
percent = { $number } %
watermark-reach = Ссылки с водяным знаком отдают превью и копии изображений только с ним. На оригиналах и фильмах знака нет.
watermark-saved = Сохранено. Изображения ссылок с водяным знаком делаются заново.
watermark-remove = Удалить
watermark-remove-heading = Удалить водяной знак?
watermark-remove-words = Тогда ни одна ссылка не сможет его показывать. Пока его показывают ссылки, удалить его нельзя.
watermark-removed = Водяной знак удалён.
watermark-sample = Изображение из этой коллекции с водяным знаком
watermark-sample-of = { $name } с водяным знаком
watermark-no-links = Его пока не показывает ни одна ссылка. Включите его в окне ссылки.
watermark-links = { $count ->
    [one] Его показывает { $count } ссылка.
    [few] Его показывают { $count } ссылки.
   *[many] Его показывают { $count } ссылок.
}
watermark-progress = { $count ->
    [one] Помечено { $made } из { $count } изображения
    [few] Помечено { $made } из { $count } изображений
   *[many] Помечено { $made } из { $count } изображений
}
watermark-failed = { $count ->
    [one] { $count } изображение пометить нельзя; получатели его не видят.
    [few] { $count } изображения пометить нельзя; получатели их не видят.
   *[many] { $count } изображений пометить нельзя; получатели их не видят.
}
show-watermark = Показывать водяной знак
show-watermark-note = На всех превью и копиях изображений, любого размера
no-watermark-set = Водяной знак не задан.
set-watermark = Задать
originals-stay-clean = Оригиналы скачиваются без знака.
originals-stay-clean-note = Выше разрешён «Оригинал». Снимите его, если ни одно чистое изображение не должно уйти.
originals-unmarked = Оригиналы — без него
no-clean-address = Ни один адрес этой ссылки не отдаёт эти изображения без знака. На фильмах знака нет.
change-watermark-on = Превью и копии изображений — с водяным знаком; идущие скачивания чистых прервутся
change-watermark-off = Превью и копии изображений — без водяного знака
assets-to-look-at-marked = { $count ->
    [one] { $count } материал для просмотра, с водяным знаком
    [few] { $count } материала для просмотра, с водяным знаком
   *[many] { $count } материалов для просмотра, с водяным знаком
}
members-and-roles = Участники и роли
members = Участники
member = Участник
role = Роль
last-seen = Последний визит
actions = Действия
search-members = Искать участников
name-or-email = Имя или почта
nobody-found = Никто не нашёлся.
oneself = вы
role-of = Роль: { $name }
role-changed = { $name }: { $role }
member-deactivated = Отключён
invited-until = Приглашение до { $date }
invitation-over = Приглашение истекло
reactivate-named = Снова включить: { $name }
member-reactivated = Снова в команде: { $name }
invite-again = Пригласить снова: { $name }
reset-password-of = Новый пароль: { $name }
deactivate-named = Отключить: { $name }
invite = Пригласить
person-name = Имя человека
invite-note = Вы получите адрес, который передадите сами. Он сработает один раз в течение 7 дней.
create-invitation = Создать приглашение
invitation-ready = Приглашение готово
invitation-ready-note = Передайте его сами: { $name }. Оно сработает один раз в течение 7 дней.
reset-ready = Адрес для нового пароля готов
reset-ready-note = Передайте его сами: { $name }. Он сработает один раз в течение 7 дней; до тех пор действует прежний пароль.
one-time-address = Одноразовый адрес
address-shown-once = Скопируйте его сейчас: больше он не покажется. У кого он есть, тот и установит пароль.
deactivate-heading = Отключить: { $name }?
deactivate-closes = { $count ->
    [one] { $count } активная ссылка сразу закроется для всех, у кого она есть. Если участника включить снова, она откроется.
    [few] { $count } активные ссылки сразу закроются для всех, у кого они есть. Если участника включить снова, они откроются.
   *[many] { $count } активных ссылок сразу закроются для всех, у кого они есть. Если участника включить снова, они откроются.
}
deactivate-closes-nothing = Участник больше не сможет войти. Активных ссылок у него нет.
links-that-close = Активные ссылки, которые закроются
links-unseen = { $count ->
    [one] { $count } из них ведёт в коллекцию, которой вы не видите.
    [few] { $count } из них ведут в коллекции, которых вы не видите.
   *[many] { $count } из них ведут в коллекции, которых вы не видите.
}
sessions-and-tokens-lost = Все сеансы и токены, сразу и насовсем
member-work-kept = Все материалы и коллекции
member-links-kept = Все ссылки: они приостановлены, пока участника не включат снова
keep-active = Не отключать
deactivate = Отключить
member-is-deactivated = Участник отключён: { $name }
roles = Роли
roles-note = Ссылка никогда не даёт больше, чем может дать тот, кто её создал.
right = Право
yes = да
no = нет
named-members = Кому ещё видна
nobody-named = Пока никто не назван.
take-off-named = Убрать: { $name }
add-by-name = Добавить по имени
add = Добавить

## One-time addresses

invitation = Приглашение
invited-by = Вас приглашает { $name }
you-sign-in-with = Для входа служит { $email }.
join = Присоединиться
password-of = { $name }, { $email }. На всех других устройствах вы выйдете из системы.
set-and-sign-in = Установить и войти
invitation-refused = Этот адрес больше не действует

## Links, named by the service

link-default-name = Ссылка от { $when }
selection-default-name = Подборка от { $date }

## Selections and direct links

collection-name = Название коллекции
selection-hint = Это название видят получатели.
selection-of = { $count ->
    [one] { $count } материал станет отдельной коллекцией.
    [few] { $count } материала станут отдельной коллекцией.
   *[many] { $count } материалов станут отдельной коллекцией.
}
collection-goes-with-link = Удалить коллекцию вместе со ссылкой
collection-goes-note = Она попадёт в корзину, откуда её можно вернуть в течение 30 дней. Материалы останутся в библиотеке.
collection-hidden = Скрытая коллекция
collection-hidden-note = В команде её находите только вы и те, кому видны скрытые коллекции. Ссылка её всё равно открывает.
sharing-selection = Создание ссылки на выбранные материалы
selection-gone = Некоторых из этих материалов больше нет. Закройте окно и выберите заново.
collection-goes-too = Вместе с ней в корзину попадёт коллекция «{ $name }», если её не открывает другая ссылка. Её можно вернуть в течение 30 дней.
share-this-asset = Поделиться материалом
create-direct-link = Создать ссылку на скачивание
creating-direct-link = Создание ссылки на скачивание
direct-links = Ссылки на скачивание
direct-link-words = Кто откроет адрес, сразу получит «{ $file }»: оригинал, без страницы вокруг.
link-gives = «{ $link }» отдаёт файл { $file }
asset-in-bin = Материал в корзине. Пока его не восстановят, ссылка ничего не даёт.
copy-link-for-members = Скопировать ссылку для команды

## What happened to one's links

notices = Уведомления
notices-unread = { $count ->
    [0] Уведомления
    [one] Уведомления, { $count } непрочитанное
    [few] Уведомления, { $count } непрочитанных
   *[many] Уведомления, { $count } непрочитанных
}
notices-note = Что было с вашими ссылками за последние 90 дней
notices-empty = Пока ничего не случилось
notices-empty-note = Здесь появится запись, когда вашу ссылку впервые откроют или впервые что-нибудь по ней скачают, когда её срок подойдёт к концу, когда её изменит кто-то другой или она перестанет работать.
not-read-yet = Не прочитано
done-by = { $name }
at-end-of-day = в конце дня { $date }
notice-opened = Ссылку «{ $name }» открыли впервые
notice-downloaded = По ссылке «{ $name }» впервые скачали файлы
notice-ends-soon = Срок ссылки «{ $name }» истекает { $when }
notice-expired = Срок ссылки «{ $name }» истёк { $when }
notice-used-up = По ссылке «{ $name }» скачиваний больше не осталось
notice-paused = Ссылка «{ $name }» приостановлена
notice-deleted = Ссылка «{ $name }» удалена
notice-collection-deleted = Ссылка «{ $name }» больше не работает: её коллекция удалена
notice-asset-in-bin = Ссылка «{ $name }» больше не работает: её материал в корзине
notice-asset-deleted = Ссылка «{ $name }» больше не работает: её материал удалён навсегда
notice-may-not-share = Ссылка «{ $name }» больше не работает: ваша роль не позволяет создавать ссылки
notice-does-not-see = Ссылка «{ $name }» больше не работает: вы больше не видите её коллекцию
notice-may-not-give = Ссылка «{ $name }» больше не работает: ваша роль не позволяет делиться оригиналами
notice-gives-less = Ссылка «{ $name }» даёт меньше файлов: { $classes }; ваша роль больше не позволяет их отдавать
notice-taken-over = Автором ссылки «{ $name }» теперь стал другой участник
downloads-running = { $count ->
    [one] Сейчас идёт примерно { $count } скачивание
    [few] Сейчас идут примерно { $count } скачивания
   *[many] Сейчас идут примерно { $count } скачиваний
}

## Все ссылки и как ими пользуются

links = Ссылки
activity = Активность
activity-of = Активность: { $name }
search-links = Найти ссылку
filters = Фильтры
my-links = Мои ссылки
everybodys-links = Ссылки всей команды
made-by = Автор
state = Состояние
every-state = Любое состояние
collection = Коллекция
every-collection = Любая коллекция
order = Порядок
newest-first = Сначала новые
visited-last-first = Сначала недавно открытые
ending-soonest-first = Сначала истекающие
most-visited-first = Сначала популярные
clear-filters = Сбросить фильтры
no-link-fits = Таких ссылок нет
no-link-fits-note = Измените запрос или сбросьте фильтры.
no-links = Ссылок пока нет
no-links-of-yours = У вас пока нет ссылок
how-to-make-a-link = Откройте коллекцию и нажмите «Поделиться» или выберите материалы и поделитесь ими. Созданные ссылки появятся здесь.
to-collections = К коллекциям
show-more = Показать ещё
link-end = Срок
visits = Посещения
downloads-word = Скачивания
last-visit = Последнее посещение
select-all = Выбрать все
hidden-from-you = Скрыта от вас
acts-on-links = { $count ->
    [one] Действия с { $count } выбранной ссылкой
    [few] Действия с { $count } выбранными ссылками
   *[many] Действия с { $count } выбранными ссылками
}
too-many-links = Не больше { NUMBER($most) } за раз.
may-not-change-links = Вы можете менять только ссылки, которые создали сами.
may-not-extend = Одна из них ведёт на коллекцию, которую вы больше не видите. Её можно только приостановить или удалить.
change-end = Изменить срок
links-paused = { $count ->
    [one] Приостановлена { $count } ссылка
    [few] Приостановлены { $count } ссылки
   *[many] Приостановлено { $count } ссылок
}
links-resumed = { $count ->
    [one] Снова работает { $count } ссылка
    [few] Снова работают { $count } ссылки
   *[many] Снова работают { $count } ссылок
}
ends-changed = { $count ->
    [one] Срок изменён у { $count } ссылки
    [few] Срок изменён у { $count } ссылок
   *[many] Срок изменён у { $count } ссылок
}
links-deleted = { $count ->
    [one] Удалена { $count } ссылка
    [few] Удалены { $count } ссылки
   *[many] Удалено { $count } ссылок
}
links-changed-meanwhile = Кто-то тем временем изменил: { $names }. Ничего не сделано; в списке то, что есть сейчас.
end-of-links = { $count ->
    [one] Срок действия { $count } ссылки
    [few] Срок действия { $count } ссылок
   *[many] Срок действия { $count } ссылок
}
a-year = Год
choose-a-last-day = Выберите последний день или «Бессрочная».
without-end-note = Будут открыты, пока их кто-нибудь не закроет.
ends-earlier = { $count ->
    [one] { $count } из них закроется раньше, чем сейчас: { $names }
    [few] { $count } из них закроются раньше, чем сейчас: { $names }
   *[many] { $count } из них закроются раньше, чем сейчас: { $names }
}
delete-links-heading = { $count ->
    [one] Удалить { $count } ссылку?
    [few] Удалить { $count } ссылки?
   *[many] Удалить { $count } ссылок?
}
delete-links-words = У всех, у кого они есть, доступ пропадёт сразу. Удалённая ссылка не возвращается, даже по тому же адресу. Чтобы закрыть их на время, приостановите их.
links-that-end-for-ever = Ссылки, которые перестанут работать
collections-go-too = Вместе с ними в корзину уйдут коллекции, если их не открывает другая ссылка: { $names }. Их можно восстановить в течение 30 дней.
keep-links = Оставить
delete-links = Удалить ссылки
in-short = Коротко
made-when = Создана { $date }, { $name }
period = Период
visits-and-downloads = Посещения и скачивания по дням
pages-opened = Открыто страниц
wrong-passwords = Неверные пароли
of-these-archives = { $count ->
    [one] { $count } в ZIP
    [few] { $count } в ZIP
   *[many] { $count } в ZIP
}
nobody-came = В эти дни её никто не открывал
nobody-came-note = Выберите период длиннее или отправьте ссылку кому-нибудь.
how-visits-count = Посещение — это один получатель за один день, по UTC. Роботы и превью в чатах не считаются.
numbers-by-day = Числа по дням
day = День
day-numbers = { $day }: { $visits ->
    [one] { $visits } посещение
    [few] { $visits } посещения
   *[many] { $visits } посещений
}, { $downloads ->
    [one] { $downloads } скачивание
    [few] { $downloads } скачивания
   *[many] { $downloads } скачиваний
}
chart-sum = { $visits ->
    [one] { $visits } посещение
    [few] { $visits } посещения
   *[many] { $visits } посещений
} и { $downloads ->
    [one] { $downloads } скачивание
    [few] { $downloads } скачивания
   *[many] { $downloads } скачиваний
} с { $from } по { $to }.
chart-most = Больше всего { $day }.
downloads-by-class = Скачивания по видам
most-taken = Скачивают чаще всего
nothing-was-downloaded = Ничего не скачали.
show-all-count = { $count ->
    [one] Показать { $count }
    [few] Показать все { $count }
   *[many] Показать все { $count }
}
gone-for-good = Материал, которого больше нет
no-site-showed-it = Другие сайты её не показывали.
kept-90-days = За последние 90 дней: раньше остаются только суммы по дням.
as-zip = В ZIP

## Скрыть коллекцию, на которую ведут ссылки

hide-collection-heading = Скрыть «{ $name }»?
take-off-heading = Скрыть «{ $collection }» от участника { $name }?
hiding-closes = { $count ->
    [one] { $count } активная ссылка закроется сразу и у всех: её автор перестанет видеть коллекцию.
    [few] { $count } активные ссылки закроются сразу и у всех: их авторы перестанут видеть коллекцию.
   *[many] { $count } активных ссылок закроются сразу и у всех: их авторы перестанут видеть коллекцию.
}
links-come-back = Они снова откроются, когда их авторы будут видеть коллекцию: если показать её всем или назвать их здесь.
links-come-back-named = Они снова откроются, если назвать участника ещё раз или показать коллекцию всем.
keep-visible = Не скрывать
keep-named = Оставить участника
hide-and-close = { $count ->
    [one] Скрыть и закрыть { $count } ссылку
    [few] Скрыть и закрыть { $count } ссылки
   *[many] Скрыть и закрыть { $count } ссылок
}
take-off-and-close = { $count ->
    [one] Убрать и закрыть { $count } ссылку
    [few] Убрать и закрыть { $count } ссылки
   *[many] Убрать и закрыть { $count } ссылок
}
