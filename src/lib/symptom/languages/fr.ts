import { glossaryOf, type Language, wordsOf } from './language.ts';

const stopWords = wordsOf(`
le la les l un une des du de d ce cet cette ces c il elle ils elles on je j tu nous vous mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs me m te t se s y en et ou mais donc or ni car que qu qui quoi dont ne n pas plus est sont suis etait ete etre a ai ont avoir avec dans sur sous pour par chez au aux comment pourquoi quand si tout tous toute toutes tres bien alors comme seulement merci aide bonjour
`);

/** French, told from English by its small words and its accents. */
export const french: Language = {
  name: 'French',
  isSpoken: (words, text) => words.some((word) => marks.has(word)) || /[éèêçàùûôîœ]/i.test(text),
  stem,
  mark: '~',
  stopWords,
  courtesies: wordsOf(
    'merci ca bonjour salut bonsoir coucou marche fonctionne resolu regle repare super genial parfait top nickel cool ok oui beaucoup bonne journee soiree desole',
  ),
  negations: wordsOf('ne pas aucun aucune jamais sans'),
  // `son` says `his` before a word of content, and is the sound anywhere else.
  isMeant: (word, next) => word === 'son' && (next === undefined || stopWords.has(next)),
  glossary: glossaryOf(`
trop. = many
peu. = few insufficient
assez. = insufficient enough
manque. = insufficient missing
presque. = near
evinc expuls = evicted
architecture = architecture exec format
decalage = skew
marche tourne fonctionn = running
boucle. = loop crashloopbackoff
prive privee = private denied
quorum = quorum
erreur = error failed
conteneur = container
image = image
noeud = node
grappe = cluster
deploiement deploy = deployment
espace = space full namespace
nommage = namespace
volume = volume pvc
disque = disk device
stockage = storage
plein pleine saturé sature = full space
memoire = memory oom
tue tuer = killed oomkilled
processeur = cpu
reseau = network
connexion connect = connection connect
refus = refused denied
interdit = forbidden denied
droit autoris permission = permission denied forbidden
acces = access denied permission
telecharg recuper = pull download
pouss envoy = push upload
constru = build
registre depot = registry repo
etiquette = tag label
mot. = password
passe. = password
cle. cles. clef = key
certificat = certificate x509
expir perim = expired
inconnu = unknown
introuv trouv = found missing
manqu absent = missing
exist = exist already
deja. = already
utilis = use used
utilisateur = user
port. ports. = port
serveur = server
machine = machine host vm
hote. hotes. = host
nom. noms. = name
adresse = address ip
resol resou = resolve dns
horloge heure = clock time skew
delai attend attente = timeout timed waiting pending
lent lente = slow took long
bloqu fige gel coince = stuck pending waiting
redemarr = restart crashloopbackoff
plant crash tombe = crash fail
demarr lanc = start run
arret = stopped
supprim effac detrui = delete remove
cree creer creation = create
chang modif = change immutable
mettre mise = update upgrade
install = install
version = version
commande = command
fichier = file
dossier repertoire = directory
chemin = path
ligne = line
tabul = tab
indent = indentation mapping
variable = variable
modele gabarit = template
tache = task job
role. roles. = role
coffre = vault
dechiffr = decrypt decryption vault
module = module
inventaire = inventory hosts
verrou = lock
paquet = package
interpret = interpreter
langue = locale
ecran = terminal
console = console terminal
son. = sound audio
video flux direct diffusion lecteur = video stream player
navigateur = browser
presse = clipboard
coll = paste
saccad = stalled buffer
tampon = buffer
executeur = runner
grand gros volumineux = too large
limite quota depass = limit quota exceeded
moniteur = mon monitor
sante = health
degrad = degraded
trousseau = keyring
etat = state status
sonde = probe
jeton = token
rejoin joindre = join unreachable
echang = swap
horaire = clock
isole = isolated
paire. pair. = even number
impair = even odd
appliqu = apply
secret = secret
chaine = string
nombre = number
invalid incorrect mauvais = invalid wrong
valid = valid
hors = out
plage = range
attach = attach attached
mont = mount
injoign = unreachable
depend = dependency missing
valeur = value
requis oblig = required
entre = between
demon = daemon
pret. prete. = ready notready
proxy mandataire = proxy
mac. macbook = mac arm architecture
eteint etein = down stopped off
entrer entre. rentrer = login log permission
joindre joint. attein = reach unreachable connect refused
nettoy = clean prune
prof. profs. professeur cours. lecon = stream video player broadcast
muet silence = sound audio
moteur = daemon engine
bascul = context switch
vider = drain
passerelle bastion = bastion jump
tunnel = tunnel forwarding
empreinte = fingerprint host key identification
coup = broken disconnect
identifiant = credentials unauthorized
vide. vides. = empty
site. = site ingress
charge. = load cpu
recommenc = again already
avertiss orange. jaune. = warn
ecri = write
inscri enregistr = register
reli = endpoint connected
monter. = mount
guillemet = quotes
accolade = braces template
retard avance. = clock time
taille = size
espion = identification changed
mort. morte. morts. = down dead
vieux vieil vieille ancien ancienne = old
copi = copy
partie = part
panne. = down dead
libre. libres. = free
`),
};

const marks = wordsOf(`
le la les un une des du ne pas est sont mon ma mes dans sur pour avec je il elle qui que aux au et ou plus impossible aucun aucune erreur apres deja peut peux marche
`);

/** Kept apart from English stems: `server` and `serveur` lose different endings. */
function stem(word: string): string {
  if (word.length < 5) return word;
  let root = word.replace(/(?:s|x)$/, '');
  root = root.replace(/(?:issement|issaient|issant|ements?|ement|aient|erait|ation|ations)$/, '');
  if (root.length >= 5) root = root.replace(/(?:ees?|ent|ant|ait|ais|ons|er|ez|ee|ir|it|es|e|i)$/, '');
  return root.length >= 3 ? root : word;
}
