/** Words that say nothing about an error when people ask in plain words: folded, as `tokens` gives them. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an the this that these those is are was were be been am do does did done have has had having i me my we our you your he she it its they them their',
    'to of in on at for from by as and or but if so then than too very there here what when where why how which who whom with about into out over again please help hi hello thanks',
    'im ive can could would should will shall may might must just some any all also get gets got getting say says said show shows tell tells see sees keep keeps try tried trying want need now still only',
    // Russian
    'и в во на с со у к ко по за из от до для о об при не ни а но или что чтобы как это этот эта эти тот та те я мы вы ты он она они оно мой моя мое мои меня мне нас нам вас вам его ее их где когда почему зачем кто какой какая какие же бы ли то так там тут уже еще все всё все очень просто был была было были есть нет быть после перед через пожалуйста помогите подскажите',
    // French
    'le la les l un une des du de d ce cet cette ces c il elle ils elles on je j tu nous vous mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs me m te t se s y en et ou mais donc or ni car que qu qui quoi dont ne n pas plus est sont suis etait ete etre a ai ont avoir avec dans sur sous pour par chez au aux comment pourquoi quand si tout tous toute toutes tres bien alors comme merci aide bonjour',
  ]
    .join(' ')
    .split(' '),
);

/** Words by which French is told from English. */
export const frenchMarks: ReadonlySet<string> = new Set(
  'le la les un une des du ne pas est sont mon ma mes dans sur pour avec je il elle qui que aux au et ou plus impossible aucun aucune erreur apres deja peut peux marche'.split(
    ' ',
  ),
);
