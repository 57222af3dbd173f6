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
