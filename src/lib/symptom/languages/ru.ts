import { glossaryOf, type Language, wordsOf } from './language.ts';

/** Russian, told from the others by its letters. */
export const russian: Language = {
  name: 'Russian',
  script: /[\u0430-\u044f]/,
  stem,
  stopWords: wordsOf(`
и в во на с со у к ко по за из от до для о об при не ни а но или что чтобы как это этот эта эти тот та те я мы вы ты он она они оно мой моя мое мои меня мне нас нам вас вам его ее их где когда почему зачем кто какой какая какие же бы ли то так там тут уже еще все всё все очень просто был была было были есть нет быть после перед через пожалуйста помогите подскажите
`),
  courtesies: wordsOf(
    'спасибо спс благодарю заработало работает заработала получилось решено помогло исправил починил починилось прошло супер класс отлично круто ура ок окей да ясно понятно понял поняла привет здравствуйте доброе добрый утро день вечер ребята коллеги пока извините',
  ),
  negations: wordsOf('не нет без нельзя'),
  glossary: glossaryOf(`
много = many
мало. немного = few insufficient small low
хвата = insufficient enough
служеб = service
монитор = mon monitor
архитектур = architecture exec format
выселен выселил выгна = evicted
авториз аутентиф = unauthorized logged login
почти. = near
опять снова = again already
ошибк = error failed
под. пода. поды. подов. поде. подам. подик = pod
контейнер = container
образ имидж = image
нод узел узл = node
кластер = cluster
кубер k8s кубик = kubernetes
кубцтл кубектл кубкон = kubectl
кубспре = kubespray
докер = docker
компоуз композ = compose
хелм. хельм = helm
чарт = chart
релиз = release
репозитор репо. репу. репы. = repo repository
цеф. цефа. цефе. сеф. = ceph
рук. = rook
ансибл ансибел = ansible
плейбук = playbook play
таск задач = task job
рол. роль. роли. ролью. = role
инвентар = inventory hosts
хендлер обработчик = handler
модул = module
переменн = variable
шаблон = template
вольт. волт. = vault
деплой депло развертыв разверн = deployment deploy
сервис служб = service
ингрес = ingress
неймспейс пространств = namespace
секрет = secret
конфигмап = configmap
конфиг = config kubeconfig configuration
манифест ямл. ямле. ямлик = manifest yaml
отступ = indentation mapping
табуляц таб. табы. = tab
пробел = whitespace spaces
пароль пароля паролем = password
ключ = key
прав доступ = permission denied access
запрещ запрет = forbidden denied
отказ отверг отклон = refused denied
скача скачив загру качает тянет стянуть пуллит пулл = pull download
залит запуш пуш. пушит выгру отправ = push upload
собра сборк билд собир = build
тег. тега. тегом. теги. = tag
регистр реестр реджистр = registry
диск = disk storage device
мест = space full
памят = memory oom
убива убил прибива = killed oomkilled
процессор ядер цпу = cpu
том. тома. томы. томов. томом. вольюм волюм = volume pvc
клейм = claim pvc
примонт монтир монтиров смонтир = mount
хранилищ = storage
класс = class
порт. порта. порты. портом. порту. портов. = port
занят = already use allocated
сет. сеть. сети. сетью. сетев = network
подключ соедин коннект = connect connection
сервер = server
машин виртуалк = machine vm host
хост. хоста. хосту. хосты. хостом. хостов. = host
имя. имени. именем. имен. = name
адрес = address ip
днс. = dns resolve
резолв = resolve dns
сертификат серт. = certificate x509
истек просроч протух = expired
доверя = unknown authority trusted
время часы. часов. времен = clock time skew
таймаут тайм = timeout timed
долго медлен тормоз = slow timeout took long
завис висит зависа застр = stuck hang waiting pending
ждет ожида = waiting pending
перезапус рестарт перезагру = restart crashloopbackoff
пада упал крашит = crash fail down
запус старт стартует поднима поднял = start run
останов = stopped
удал снос снес = delete remove
созда = create
измен поменя меня = change immutable
обнов апгрейд апдейт = upgrade update
установ постав = install
верси = version
команд = command
найд найти нашел находит видит = found missing
нет. отсутств пропал = missing found
существ = exist
неизвестн = unknown
неверн неправил кривой невалид = wrong invalid
опечат = typo unknown
формат = format
строк = line string
файл = file
папк каталог директор = directory
путь пути. = path
пользовател юзер = user
логин залогин авториз = login unauthorized
суд. судо. = sudo sudoers
админ = admin
докерфайл = dockerfile
демон = daemon
сокет = socket
интерпретат = interpreter
скрипт = script
локал = locale
терминал консол = terminal console
звук = sound audio
видео трансляц стрим эфир плеер = video stream player
браузер = browser
буфер = clipboard buffer
встав = paste
лаг. лагает подтормаж = stalled buffer
раннер = runner
пайплайн конвейер = pipeline
джоб = job
гитлаб = gitlab
артефакт = artifacts
большой больш велик = too large
лимит квот ограничен превы = limit quota exceeded
репли = replica
монитор = mon monitor
осд. = osd
пул. пула. пулы. пуле. пулов. = pool
здоров = health
деградир = degraded
кворум = quorum
ключик кейринг = keyring
сниф = skew
селектор = selector
лейбл метк = label
тейнт = taint
планир = scheduling scheduler
проб. проба. пробы. проверк = probe check
аннотац = annotation
вебхук = webhook
джойн присоедин = join
токен = token
свап своп. = swap
мастер = master control plane
воркер = worker node
кубелет = kubelet
сид. сидр = cidr
пинг. пингует = ping unreachable
недоступ достуч = unreachable refused connect
интернет = network timeout
повтор дважды = again already
уже. = already
узле. узла. = node
питон = python
библиотек = library module
пакет = package
апт. = apt
блокиров лок. лока. = lock
права. = permission
неймспейсе. = namespace
прокси = proxy
мак. маке. макбук = mac arm architecture
винд = windows
выключ погас = down stopped off
умер умирл сдох = down dead
войти зайти вход заход пуска пусти впуска = login log permission
туннел проброс = tunnel forwarding
бастион промежуточн прыжк = bastion jump
чист очист = clean prune
забит переполн кончил закончил заполн = full space
инициализ = init
установщик инсталлятор = kubespray installer
желт предупрежд = warn
стади этап = stage job
учетн = credentials
лекци урок занятие занятии занятия преподав вебинар = stream video player broadcast
тишин тихо беззвуч = sound audio
замира заика подвис = stalled freezes buffer
освобо обслуж = drain
переключ = context switch
подкачк = swap
хаб. хабе. хабом. = hub docker
редактор = editor nano
оболочк шелл баш. = shell bash
копир = copy
отпечат = fingerprint host key identification
обрыв разорв оборв отвал разрыв = broken disconnect
цикл петл круг. кругу. = loop crashloopbackoff
сайт = site ingress
страниц = page
нагрузк = load cpu
выпал = notready
заявк = claim pvc
расход расхожд рассинхрон = skew difference
вырос растет = replicas scale
кавычк = quotes
запис пишет. = write
перехват = identification changed
запроса спросить = api get
самоподпис = self signed x509
скобк = braces template
`),
};

/** Endings of nouns, adjectives and verbs are taken off. */
function stem(word: string): string {
  let root = word.replace(/(?:ся|сь)$/, '');
  for (const ending of endings) {
    if (root.length - ending.length >= 3 && root.endsWith(ending)) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  return root.length > 3 ? root.replace(/(?:нн)$/, 'н').replace(/ь$/, '') : root;
}

/** The longest first. */
const endings: readonly string[] = [
  ...wordsOf(`
ировать ируется ировался ировалась ировали ирования ирование
иями ется ются утся ется ится ятся атся ного ному ными ного ания ание ений ения ение ании ению
ого его ому ему ыми ими ами ями иях ией ать ять еть ить уть ают яют уют ует ишь ешь ало ала али ило ила или ело ела ели нул ыва ива ете ите
ов ев ей ой ий ый ая яя ое ее ые ие ым им ом ем ам ям ах ях ую юю ою ею ия ья ть ет ит ют ут ят ат ал ил ел на но ны ен ан ла ло ли ти
а я о е ы и у ю ь й л н
`),
].sort((a, b) => b.length - a.length);
