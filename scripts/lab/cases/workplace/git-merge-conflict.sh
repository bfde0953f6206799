# environment: shell
# with: [git]
# fields: { file: a.txt }
# ways: { fix 8: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git config pull.rebase false; echo one > a.txt; git add .; git commit -qm One; git push -q -u origin main
git clone -q ../course.git ../other; cd ../other; echo theirs > a.txt; git commit -qam Theirs; git push -q; cd ../course; echo mine > a.txt; git commit -qam Mine'

## provoke
cd course
git pull

## fix 3
printf 'mine\ntheirs\n' > a.txt
