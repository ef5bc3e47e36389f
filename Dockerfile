# A separate stage for the packages, so that a change of the source does not install them again.
# It omits the embedded PostgreSQL and the Node from npm: the image has Node, and DATABASE_URL names the database.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/embedded-postgres/package.json ./packages/embedded-postgres/
COPY clients/typescript/package.json ./clients/typescript/
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data
WORKDIR /app
COPY package.json ./
COPY migrations ./migrations
COPY seeds ./seeds
COPY openapi ./openapi
COPY src ./src
COPY packages/embedded-postgres/package.json ./packages/embedded-postgres/
COPY packages/embedded-postgres/src ./packages/embedded-postgres/src
COPY clients/typescript/package.json ./clients/typescript/
COPY clients/typescript/src ./clients/typescript/src
COPY --from=packages /app/node_modules ./node_modules
# DATA_DIR holds the first admin key.
RUN install -d -o node -g node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=5s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts", "serve"]
