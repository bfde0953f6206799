# environment: helm
# with: [Helm, Helm (old)]
# fields: { chart: web, release: web, path: web, namespace: default }
# ways: { fix 1: 1 }
# skip: { fix 1.3: no cluster in this environment }
# without: { catchUp: no cluster in this environment }

## prepare
mkdir charts/web/inner; mv charts/web/Chart.yaml charts/web/values.yaml charts/web/templates charts/web/inner/
chown -R student: charts

## provoke
cd charts
helm template web ./web

## provoke
/opt/old/helm template web ./web

## fix 1.1
mv web/inner/* web/
