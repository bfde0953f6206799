# environment: shell
# with: [git]
# fields: { file: build.sh }

## prepare
as_student 'git init -q --bare course.git; git clone -q course.git course 2> /dev/null; cd course; printf "#!/bin/sh\necho built\n" > build.sh; printf "build:\n  script:\n    - ./build.sh\n" > .gitlab-ci.yml; git add .; git commit -qm One; git push -q -u origin main'

## provoke
cd course
bash -c ./build.sh

## catch-up 1
sed -i "s#- .*build.sh#- sh ./build.sh  \# $RANDOM#" .gitlab-ci.yml

## caught up
grep 'sh ./build.sh' .gitlab-ci.yml
