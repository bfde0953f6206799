/**
 * Topics whose errors happen elsewhere too, and the words that show that a text comes from their own place. Without one
 * of them an entry of such a topic stands behind the entries that it is alike with: a student's own shell prints what a
 * job prints. A host such as gitlab.com is no such word, and cd is what every shell is told.
 */
export const contexts: Readonly<Record<string, RegExp>> = {
  cicd: /(?<![\p{L}\p{N}])(?:ci|cicd|(?:gitlab|github|gitea)(?!\.)|jenkins|runners?|pipelines?|jobs?|stages?|workflows?|executor|artifacts?|ci_\w+|before_script|step_script|гитлаб\p{L}*|раннер\p{L}*|пайплайн\p{L}*|джоб\p{L}*|сборк\p{L}*|деплой\p{L}*)(?![\p{L}\p{N}])/iu,
};
