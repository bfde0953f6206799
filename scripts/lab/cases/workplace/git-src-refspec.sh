# environment: shell
# with: [git]
# fields: { branch: main }
# ways: { fix 4: 2 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git switch -q -c master; git commit -q --allow-empty -m One'

## provoke
cd course
git push origin main

## caught up
git ls-remote --exit-code origin refs/heads/master
