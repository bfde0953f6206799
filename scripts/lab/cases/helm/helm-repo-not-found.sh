# environment: helm
# with: [Helm, Helm (old)]
# fields: { release: web, chart: lab/web, repo: lab, url: "http://127.0.0.1:8090" }
# skip: { fix 4: the chart is no directory }
# without: { before: the list of repositories is empty, catchUp: no cluster in this environment }

## prepare
mkdir -p repo
helm package charts/web -d repo; helm repo index repo --url http://127.0.0.1:8090
systemd-run --quiet --working-directory="$PWD/repo" python3 -m http.server 8090 --bind 127.0.0.1
wait_for 'curl -s http://127.0.0.1:8090/index.yaml'

## provoke
helm install web lab/web

## provoke
/opt/old/helm install web lab/web
