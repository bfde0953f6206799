# environment: shell
# with: [git]
# fields: { path: course, url: course.git }
# ways: { fix 2: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; rm -f .git'

## provoke
git status
