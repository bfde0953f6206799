# environment: shell
# with: [git]
# fields: { branch: main, file: mine, url: /home/student/course.git }
# ways: { fix 2: 2 }
# skip: { fix 2.3: there is no conflict here, fix 2.4: there is no conflict here }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git other 2> /dev/null; cd other; echo a > theirs; git add .; git commit -qm Theirs; git push -q -u origin main; git init -q ../course; cd ../course; echo a > mine; git add .; git commit -qm Mine; git remote add origin ../course.git'

## provoke
cd course
git pull --no-rebase origin main

## caught up
ls ~/course-fresh/mine ~/course-fresh/theirs
