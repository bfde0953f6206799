# environment: helm
# with: [Helm, Helm (old)]
# fields: { release: web, chart: ./web, version: 0.1.0, file: values.yaml, namespace: default }
# skip: { fix 6: no cluster in this environment }
# without: { catchUp: no cluster in this environment }

## prepare
printf '{ "$schema": "http://json-schema.org/draft-07/schema#", "properties": { "replicas": { "type": "integer" } } }\n' > charts/web/values.schema.json
echo 'replicas: "two"' > charts/values.yaml
chown -R student: charts

## provoke
cd charts
helm template web ./web -f values.yaml

## provoke
/opt/old/helm template web ./web -f values.yaml

## fix 3
echo 'replicas: 2' > values.yaml
