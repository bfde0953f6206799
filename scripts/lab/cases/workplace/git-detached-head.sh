# environment: shell
# with: [git]
# fields: { branch: main, user: student }
# ways: { fix 2: 2 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git commit -q --allow-empty -m One; git commit -q --allow-empty -m Two; git push -q origin main'

## provoke
cd course
git checkout HEAD~1
