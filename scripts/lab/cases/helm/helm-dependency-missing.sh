# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: web, repo: lab, url: "http://127.0.0.1:8090" }
# without: { catchUp: no cluster in this environment }

## prepare
mkdir -p repo
cp -r charts/web /tmp/common; sed -i 's/name: web/name: common/' /tmp/common/Chart.yaml
helm package /tmp/common -d repo; helm repo index repo --url http://127.0.0.1:8090
systemd-run --quiet --working-directory="$PWD/repo" python3 -m http.server 8090 --bind 127.0.0.1
printf 'dependencies:\n  - name: common\n    version: 0.1.0\n    repository: http://127.0.0.1:8090\n' >> charts/web/Chart.yaml
wait_for 'curl -s http://127.0.0.1:8090/index.yaml'

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web
