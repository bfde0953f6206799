# environment: shell
# with: [git]
# fields: { user: student, host: example.com }
# ways: { fix 1: 1 }

## prepare
as_student 'rm .gitconfig; git init -q course; cd course; echo a > a; git add a; git config core.editor "sed -i 1iBegin"'

## provoke
cd course
git commit -m "Begin"

## catch-up 1
date +%N > a; git add a

## caught up
git log --oneline | grep Begin
