# environment: helm
# with: [Helm, Helm (old)]
# fields: { repo: lab, url: "http://127.0.0.1:8090", chart: lab/web }
# fieldsOf: { confirm: { url: "http://127.0.0.1:8090/charts" } }
# ways: { fix 1: 1 }
# without: { catchUp: no cluster in this environment }

## prepare
mkdir -p repo
helm package charts/web -d repo; helm repo index repo --url http://127.0.0.1:8090
systemd-run --quiet --working-directory="$PWD/repo" python3 -m http.server 8090 --bind 127.0.0.1
wait_for 'curl -s http://127.0.0.1:8090/index.yaml'

## provoke
helm repo add lab http://127.0.0.1:8090/charts

## provoke
/opt/old/helm repo add lab http://127.0.0.1:8090/charts
