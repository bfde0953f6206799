# environment: shell
# with: [git]
# fields: { path: /srv/course, url: /srv/course.git }
# ways: { fix 2: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git commit -q --allow-empty -m One; git push -q'
cp -r course /srv/course; cp -r course.git /srv/course.git
chown -R root: /srv/course; chown -R student: /srv/course.git

## provoke
git -C /srv/course status

## caught up
git -C ~/course-own rev-parse --is-inside-work-tree
