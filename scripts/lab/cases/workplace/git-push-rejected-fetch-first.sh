# environment: shell
# with: [git]
# fields: { branch: main, file: a.txt, user: student }
# skip: { fix 4: there is no conflict here, fix 5: there is no conflict here }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; git commit -q --allow-empty -m One; git push -q -u origin main
git clone -q ../course.git ../other; cd ../other; git commit -q --allow-empty -m Theirs; git push -q; cd ../course; git commit -q --allow-empty -m Mine'

## provoke
cd course
git push

## caught up
git ls-remote --exit-code origin refs/heads/student-work
