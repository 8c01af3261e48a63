import type { NameTable } from "./name-table.ts";

/** Languages, formats, frameworks, tools and systems with versions. */
export const SOFTWARE: NameTable = {
  versioned: true,
  names: `
    TypeScript = Typescript = Type Script, CoffeeScript, ECMAScript, PHP, Kotlin, Haskell, Erlang, Clojure, ClojureScript, OCaml, F#, C#, C++, Objective-C, Visual Basic, VB.NET, ASP.NET, .NET, Fortran, COBOL, MATLAB = Matlab, GNU Octave, SQL, PL/SQL, T-SQL, PostgreSQL = Postgres, MySQL, MariaDB, SQLite, MongoDB, CouchDB, Couchbase, ScyllaDB, DynamoDB, Firestore, Firebase, Redis, Memcached, RabbitMQ, ZeroMQ, NATS.io, Apache Kafka, Apache Spark, Apache Airflow, Apache Flink, Apache Arrow, Apache HTTP Server, Elasticsearch = ElasticSearch, OpenSearch, Solr, Logstash, Grafana, InfluxDB, TimescaleDB, ClickHouse, BigQuery, DuckDB, Neo4j, ArangoDB, CockroachDB, YugabyteDB, TiDB, Weaviate, Milvus, Qdrant, Chroma DB, pgvector, FAISS,
    Python, PyTorch = Pytorch, TensorFlow = Tensorflow, TensorFlow Lite, TensorRT, JAX, NumPy = Numpy, SciPy, scikit-learn, Matplotlib, Plotly, Jupyter, JupyterLab, Jupyter Notebook, IPython, CUDA, cuDNN, ROCm, OpenCL, OpenGL, Vulkan API, WebGL, WebGPU, ONNX, OpenVINO, llama.cpp, Ollama, vLLM, LangChain, LangGraph, LlamaIndex, Haystack AI, CrewAI, DSPy, Gradio, Streamlit, MLflow, Weights & Biases, Ray Serve, DeepSpeed, spaCy, NLTK, Gensim, OpenCV, FFmpeg, ImageMagick,
    FastAPI = Fast API, Starlette, Uvicorn, Hypercorn, Gunicorn, Pydantic, SQLModel, SQLAlchemy, Django, Django REST Framework, Jinja2, aiohttp, HTTPX, pytest = Pytest, PyPI, Conda, Mypy = mypy, Pylint, Flake8, Pyright, Pylance, PyCharm, AnyIO, asyncio, GraphQL, Strawberry GraphQL, gRPC = GRPC, Protobuf, OpenAPI = Open API, ReDoc, AsyncAPI, JSON, JSONC, JSON5, YAML, TOML, XML, HTML, XHTML, CSS, SCSS, Less.js, PostCSS, Tailwind CSS, UnoCSS, Bulma, Material UI, Chakra UI, shadcn/ui, Radix UI, Markdown, MDX, Markdoc, AsciiDoc, reStructuredText, KaTeX, MathJax, Pandoc, PlantUML, Graphviz, D3.js, Three.js, Chart.js, jQuery, Lodash, RxJS, MobX, TanStack, TanStack Query, React Native, React Router, React Query, Next.js = NextJS = next.js, Nuxt.js = NuxtJS, Nuxt, Vue.js = VueJS = vue.js, AngularJS, SvelteKit, SolidJS, Solid.js, SolidStart, Preact, Preact Signals, Qwik, Remix.run, Jekyll, Eleventy, Docusaurus, VitePress, VuePress, Nextra, MkDocs, Material for MkDocs, Read the Docs, GitBook, Ember.js, Backbone.js, Alpine.js, Lit Element, HTMX = htmx, Stimulus.js, Hotwire, Ruby on Rails, Laravel, Symfony, CodeIgniter, Spring Boot, Spring Framework, Quarkus, Micronaut, Hibernate ORM, Gin Gonic, GORM, Echo Framework, Fiber Framework, Express.js = ExpressJS, Fastify, NestJS = Nest.js, hapi.dev, Hono, Deno, Bun.js, Node.js = NodeJS = Node JS = node.js = Node.JS, npm = NPM, pnpm, Corepack, Vitest, Rolldown, esbuild, webpack = Webpack, Parcel.js, Turbopack, Turborepo, Nx, Rspack, SWC, ESLint, Oxlint, oxc, Rome Tools, TSLint, Stylelint, lint-staged, Karma Runner, Playwright, Puppeteer, WebdriverIO, Testing Library,
    Docker, Docker Compose, Docker Hub, Docker Swarm, Podman, containerd, runc, CRI-O, Kubernetes, K8s, K3s, Minikube, kubectl, kubeadm, kubelet, etcd, CoreDNS, Envoy Proxy, Istio, Linkerd, Kustomize, Argo CD = ArgoCD, FluxCD = Flux CD, Tekton, OpenShift, Terraform, OpenTofu, SaltStack, VirtualBox, VMware, Proxmox, QEMU, KVM, Xen, OpenStack, CloudFormation, AWS Lambda, Amazon S3, Amazon EC2, EC2, S3, Google Kubernetes Engine, GKE, EKS, AKS, Azure DevOps, Azure Functions, OpenTelemetry, Zipkin, Fluentd, Cilium, eBPF, Knative, KEDA, Dapr, Crossplane, gVisor, Kata Containers, WebAssembly, Wasm = WASM, WASI, Wasmtime, Emscripten,
    Linux, GNU/Linux, Ubuntu, Debian, RHEL, Arch Linux, Alpine Linux, openSUSE, Gentoo, NixOS, FreeBSD, OpenBSD, macOS = MacOS = Mac OS, OS X = OSX, iOS, iPadOS, watchOS, tvOS, visionOS, Android, HarmonyOS, ChromeOS = Chrome OS, Unix = UNIX, POSIX, MS-DOS, OS/2, Windows XP, Windows Server, WSL, PowerShell, Git Bash, Zsh = zsh, Fish Shell, Neovim, Emacs, Sublime Text, Notepad++, IntelliJ IDEA, IntelliJ, WebStorm, Visual Studio, Xcode, Android Studio, Zed Editor, GNOME, KDE, Wayland, systemd, GRUB, OpenSSH, OpenSSL, OpenVPN, WireGuard, Nginx = NGINX, Traefik, HAProxy, Apache Tomcat, Wireshark, Nmap, Chocolatey, winget, Scoop.sh, apt-get, GitFlow, SVN, Perforce, GNU, GPL, LGPL, AGPL, BSD, SemVer, Dependabot, Mend Renovate, OAuth = Oauth, OpenID, OpenID Connect, JWT, SAML, LDAP, Kerberos, WebAuthn, FIDO, TLS, SSL, QUIC, WebSocket, WebRTC, MQTT, AMQP, TCP/IP, TCP, UDP, IPv4, IPv6, DNS, DHCP, SSH, FTP, SFTP, SMTP, IMAP, POP3, CORS, CSRF, XSS, CI/CD, URL, URI, UUID, ASCII, Unicode, Base64, MD5, RSA, AES, USB, HDMI, Bluetooth, PDF, PNG, JPEG, GIF, SVG, WebP, AVIF, MP3, MP4, WAV, FLAC, CSV, TSV, ZIP, VHS, CD-ROM, DVD-ROM, DVD, VRAM, GDDR, DDR, NVMe, SSD, PCIe, FPGA, ASIC, TPU, NPU, x86, x86-64, ARM64, RISC-V, MIPS, SPARC, PowerPC,
    iPhone, iPad, iPod, iMac, MacBook, Mac Pro, Mac mini, Apple Vision Pro, Pixel Watch, Galaxy Watch, Galaxy Tab, Galaxy Buds, ThinkPad, Chromebook, GeForce RTX, RTX, GTX, Model S, Model X, PlayStation Portable, Xbox Series, Xbox One, Game Boy, Nintendo DS, ZX Spectrum, Windows NT, Windows Vista, MacPaint, Photoshop, Illustrator CC, Premiere Pro, After Effects, InDesign, Lightroom, AutoCAD, SolidWorks, Unreal Engine, Godot, Minecraft, Fortnite, World of Warcraft, StarCraft, Doom Eternal, Final Fantasy, Grand Theft Auto, Pokémon`,
};

/** Software after whose name only a dotted number is a version: `JavaScript V8` names an engine. */
export const SOFTWARE_OF_ENGINES: NameTable = {
  versioned: "dotted",
  names: "JavaScript = Javascript = Java Script",
};

/** Standards with a hyphen before the number. */
export const HYPHENATED_STANDARDS: NameTable = {
  versioned: true,
  joint: "-",
  names: "UTF, SHA, ISO, RFC, PEP",
};

/** Lists of numbered entries with a hyphen before the number, whose name languages may translate. */
export const HYPHENATED_LISTS: NameTable = {
  versioned: true,
  joint: "-",
  hasOwnWords: true,
  names: "CVE",
};

/** Protocols with a slash before the version. */
export const PROTOCOLS: NameTable = { versioned: true, joint: "/", names: "HTTP, HTTPS" };

/** Software whose name is also a word. */
export const SOFTWARE_WORDS: NameTable = {
  versioned: true,
  commonWord: true,
  names: `
    AutoGen, LaTeX, CentOS, Scala, Vim, Dota, Redshift, Werkzeug, Zustand, Sass, Storybook, Selenium, Mercurial, Subversion, Renovate, Creative Commons, Active Directory, Protocol Buffers, Golang, Vue, Angular, Vite, Ruff, Yarn, Puppet, Babel, Hugo, Gatsby, Fedora, Sphinx, Tornado, Bootstrap, Redux, Husky, Mocha, Jasmine, Jest, Cypress, Chai, Mermaid, Alembic, Lerna, Rancher, Pascal, Delphi, Cassandra, Postman, Insomnia, Loki, Calico, Backstage, Prometheus, Pinecone, Astro, Starlight, Koa, Homebrew, Commodore, Swagger, Jaeger, Tailwind, Vagrant, Caddy, Keras, Pulumi, Ansible, Prettier, Biome, Perl, Seaborn, Kibana, Git, Ariadne, Svelte, Rollup, Typer, Rust, Swift, Java, Ruby, Dart, Julia, Elixir, Nim, Zig, Elm, Racket, Lisp, Prolog, Ada, Lua, Groovy, Apex, Solidity, Mojo, Ballerina, Rails, Struts, Phoenix, Koa.js, Gin, Beego, Chi, Actix, Axum, Tokio, Serde, Hugging Face Transformers, Transformers, Diffusers, Datasets, Pandas, Polars, Dask, Prefect, Dagster, Airflow, Kafka, Hadoop, Hive, Flink, Parquet, Avro, Pulsar, Consul, Nomad, Packer, Waypoint, Chef, Argo, Envoy, Harbor, Falco, Vitess, Fluent Bit, Jaeger UI, Thanos, Cortex, Tempo, Mimir, Beats, Strapi, Contentful, Prisma, Drizzle, Sequelize, Mongoose, Hibernate, Doctrine, Eloquent, Lit, Ember, Backbone, React, Redwood, Remix, Alpine, Bun, Brew, Flatpak, Steam OS, Chrome, Edge, Opera, Safari, Windows, Eclipse, Zed, Windsurf, Lovable, Tabnine, Cody, Devin, Jira, Confluence, Bamboo, Spinnaker, Mint Linux, Manjaro, Kali, Tails, Ninja, Bazel, Buck, Gradle, Maven, Sonar, Apache, Tomcat, Jetty, Caddy Server, Squid, Varnish, Hydra, Chroma, Marqo, Vespa, Pixel, Kinect Azure, Wii, Mozilla Hubs, Sierra, Ventura, Sonoma, Sequoia, Tahoe, Big Sur, Jammy, Bookworm`,
};

/** Software named by a word that a number may follow: only `Go 1.22` is a version. */
export const SOFTWARE_VERBS: NameTable = {
  versioned: "dotted",
  commonWord: true,
  names:
    "Go, Move, Play, Make, Express, Switch, Spark, Scheme, Basic, Logo, Scratch, Hack, Spring, Echo, Fiber, Rocket, Accelerate, Ray, Storm, Beam, Arrow, Vault, Boundary, Salt, Flux, Ghost, Sanity, Stencil, Meteor, Signals, Solid, Mint, Snap, Mac, Office, Fish, Nano, Atom, Brackets, Rider, Fleet, Cursor, Bolt, Drone, Concourse, Ant, Ivy, Surface, Quest, Tiger, Leopard, Carbon, Crystal, Cargo, Poetry, Trio, Bash, Flask, Helm, Celery, Pillow",
};

/** Words with capitals as in names, which languages may translate nevertheless. */
export const TECHNICAL_WORDS: NameTable = {
  commonWord: true,
  names: `
    3D, 2D, 4K, 5G, 4G, 3G, DevOps, DevSecOps, MLOps, GitOps, FinOps, BIOS, COVID, FinTech, EdTech, HealthTech, AdTech, BioTech, McJob, UTC, GMT`,
};

/** Abbreviations that languages may write out: `software como servicio`. */
export const SPELT_OUT: NameTable = {
  commonWord: true,
  hasOwnWords: true,
  names: "PhD, SaaS, PaaS, IaaS, FaaS, IoT, E2E, eCommerce, eBook, eMail, SoC, MoE, GenAI",
};
