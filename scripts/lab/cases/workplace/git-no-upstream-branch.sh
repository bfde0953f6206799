# environment: shell
# with: [git]
# fields: { branch: work }
# ways: { fix 2: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git commit -q --allow-empty -m One; git push -q -u origin main; git switch -q -c work; git commit -q --allow-empty -m Two'

## provoke
cd course
git push

## provoke
git pull

## caught up
git ls-remote --exit-code origin refs/heads/work
