# environment: shell
# with: [git]
# fields: { file: a.txt }
# ways: { fix 2: 1 }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; seq 20 > a.txt; git add .; git commit -qm One; git push -q -u origin main
git clone -q ../course.git ../other; cd ../other; sed -i "1s/.*/theirs/" a.txt; git commit -qam Theirs; git push -q; cd ../course; sed -i "20s/.*/mine/" a.txt'

## provoke
cd course
git pull
