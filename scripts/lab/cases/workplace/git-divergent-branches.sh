# environment: shell
# with: [git]
# fields: { user: student }
# ways: { fix 2: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git commit -q --allow-empty -m One; git push -q -u origin main
git clone -q ../course.git ../other; cd ../other; echo theirs > theirs; git add .; git commit -qm Theirs; git push -q; cd ../course; echo mine > mine; git add .; git commit -qm Mine'

## provoke
cd course
git pull
