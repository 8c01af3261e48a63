import type { NameTable } from "./name-table.ts";

/** Families of AI models with versions: `GPT-4o`, `Llama 3.1`. */
export const VERSIONED_MODELS: NameTable = {
  versioned: true,
  names: `
    ChatGPT = Chat GPT, DeepSeek = Deep Seek, DeepSeek-Coder, DeepSeekMath,
    Qwen, QwQ, QVQ, InternLM, InternVL, ChatGLM, CogVLM, CogVideo, CogVideoX, MiniMax, MiniCPM, ERNIE = Ernie Bot,
    HunyuanVideo, PanGu, Baichuan = BaiChuan, StarCoder, SantaCoder, CodeLlama = Code Llama = CodeLLaMA = Code LLaMA,
    CodeGen, CodeGemma, ShieldGemma, PaliGemma, RecurrentGemma, MedGemma, EmbeddingGemma, DataGemma,
    WizardLM, WizardCoder, WizardMath, OpenChat, OpenHermes, OpenOrca, MetaMath, StableLM, Stable LM, Stable Diffusion, SDXL,
    Stable Video Diffusion, DALL-E = DALL·E = DALLE = DALL E, Midjourney = MidJourney, PixArt, DeepFloyd, AnimateDiff,
    wav2vec, vq-wav2vec, HuBERT, data2vec, XLSR, XLS-R, w2v-BERT, SpeechT5, MusicGen, AudioGen, AudioCraft, AudioLM, AudioPaLM,
    MusicLM, VALL-E = VALL·E, Voicebox, Audiobox, SeamlessM4T, SeamlessStreaming, WaveNet, Tacotron, FastSpeech, VITS, Parakeet TDT,
    I-JEPA, V-JEPA, ImageBind, SAM, Segment Anything Model, Detectron, DeepMask, SharpMask, MaskFormer, Mask2Former,
    ResNeXt, DenseNet, SqueezeNet, ShuffleNet, VGGNet, AlexNet, GoogLeNet = GoogleNet, LeNet, InceptionNet,
    Mask R-CNN, Faster R-CNN, Fast R-CNN, Cascade R-CNN, R-CNN, RetinaNet, U-Net = UNet, nnU-Net, StyleGAN, BigGAN, CycleGAN, Pix2Pix, ProGAN, VQGAN, VQ-VAE,
    OPT-IML, NLLB, XLM, XLM-R, M2M, BART, mBART, BERT, mBERT, RoBERTa, XLM-RoBERTa, ALBERT, DeBERTa, DistilBERT,
    SciBERT, BioBERT, ClinicalBERT, FinBERT, CodeBERT, GraphCodeBERT, ColBERT, BETO, ModernBERT, SqueezeBERT, MobileBERT, SBERT, Sentence-BERT,
    ELECTRA, XLNet, ULMFiT, mT5, ByT5, Flan-T5 = FLAN-T5, UL2, FLAN, Med-PaLM, LaMDA, RETRO,
    AlphaGo, AlphaGo Zero, AlphaZero, MuZero, AlphaFold, AlphaStar, AlphaCode, AlphaTensor, AlphaDev, AlphaGeometry, AlphaProof, AlphaEvolve, AlphaGenome, GraphCast, GenCast, 
    GPT-J, GPT-NeoX, GPT-Neo, GPTQ, Cerebras-GPT, MPT, RWKV, Mamba-2, RetNet, BLOOMZ, mT0, OLMoE, TinyLlama, OpenLLaMA = OpenLlama, RedPajama,
    Mixtral, Codestral, Mathstral, Pixtral, Devstral, Voxtral, Mistral 7B, Mistral NeMo, Mistral Large, Mistral Small, Mistral Medium,
    Command R, Command R+, Command A, Aya Expanse, Jurassic, Jamba, DBRX, Granite Code, Nemotron, Minitron, Megatron, Megatron-LM, Megatron-Turing NLG, Turing-NLG,
    CLIP, OpenCLIP, SigLIP, BLIP, InstructBLIP, LLaVA, MiniGPT, BEiT, MAE, DeiT, Swin Transformer,     DETR, RT-DETR, GroundingDINO = Grounding DINO, MiDaS, ControlNet, QLoRA, DreamBooth, IP-Adapter, InstantID, AnyText,
    InstructGPT, WebGPT, AutoGPT = Auto-GPT, BabyAGI, MetaGPT, ChatDev, gpt-oss, text-davinci, text-embedding, Claude Code, Gemini Nano, Gemini Advanced,
    BlenderBot, PyText, DLRM, fairseq, fastText = FastText, LASER, MTIA, word2vec = Word2Vec, doc2vec, node2vec, LightGBM, XGBoost, CatBoost,
    Sora Turbo, FLUX.1, Gen-3 Alpha, Veo, Lyria, SIMA, RT-2, RT-X, PaLM-E, OpenVLA, NVLM, Cosmos Tokenizer, GR00T, Evo 2, ESMFold, RoseTTAFold, ProtGPT, ProGen,
    Phi-Silica, Orca 2, TinyStories, BitNet, LongNet, SpQR, SmolLM, SmolVLM, Idefics, BioGPT, OpenELM, MM1, AFM, Nova Pro, Nova Lite, Nova Micro, Titan Text, Arctic Embed, Dolly 2, Yi-VL, Yi-Lightning, Step-Video, Wan2, Seedream, Seedance, Doubao`,
};

/** Families with a hyphen before the version: `GPT-4`, `OPT-175B`. */
export const HYPHENATED_MODELS: NameTable = {
  versioned: true,
  joint: "-",
  names: "GPT, OPT, GLM, T5, CodeT5, ESM, RT, MATH",
};

/** Families with a `v` before the version: `DINOv3`. */
export const V_MODELS: NameTable = {
  versioned: true,
  joint: "v",
  names: "DINO, YOLO, EfficientNet, MobileNet, ConvNeXt, ResNet, XTTS",
};

/** Models named by a letter and a number. */
export const LETTER_MODELS: NameTable = { commonWord: true, names: "o1, o3, o4, R1, V3, K2" };

/** Families whose name is also a word. */
export const VERSIONED_MODEL_WORDS: NameTable = {
  versioned: true,
  commonWord: true,
  names: `
    GloVe, PaLM, GLaM, ELMo, OLMo, CamemBERT, MAGNeT, ViT, PaLI, CoCa, NeRF, LoRA, Magistral, Ministral, Kosmos, Llama = LLaMA, Claude, Imagen, Genie, Minerva, Gopher, Octo, Kandinsky, Pythia, Zephyr, Florence, Gemini, Gemma, Phi, Falcon, Alpaca, Vicuna, Bard, Grok, Mistral, Yi, Kimi, Nova, Titan, Orca, Dolly, Koala, Guanaco, Hermes, Nemo, Arctic, Granite, Command,
    Flamingo, Chinchilla, Sora, Whisper, Codex, Jukebox, Point-E, Shap-E, Bark, Tortoise, Mamba, Hyena, Cosmos, Runway, Firefly, Ideogram, Pika, Kling, Dream Machine, Suno, Udio,
    Galactica, Chameleon, Spirit, Behemoth, Scout, Maverick, Perceiver, Switch Transformer, Transformer-XL, Reformer, Longformer, Big Bird, BLOOM, Solar, Stable Beluga, Cicero, Toolformer, Gato, Sparrow, Jarvis, Eliza, Replika, Pi, Hunyuan, Ernie, Tulu, Dolphin, Samantha, Nougat, Donut, Florence-2, Parakeet, Canary, Riva`,
};

/** Tier names after a family or its version: `Claude 3 Sonnet`, `GPT-3.5-turbo`. */
export const TIERS: readonly string[] =
  `pro max ultra plus mini nano lite flash turbo sonnet opus haiku air scout maverick behemoth
   coder instruct`.split(/\s+/);

/** Size and use names that belong to a model name only after a hyphen: `Llama-2-7b-chat`. */
export const HYPHENATED_TIERS: readonly string[] =
  `chat vision preview thinking reasoner exp base large small medium tiny xl xxl hf it distill prover
   math omni audio realtime moe vl`.split(/\s+/);

/** Benchmarks, data sets, leaderboards, optimisers and conferences. */
export const EVALUATION: NameTable = {
  names: `
    LMArena = LMarena = LM Arena, LMSYS, Chatbot Arena, MMLU, MMLU-Pro, HellaSwag, HumanEval, MBPP, GSM8K, TruthfulQA, BIG-bench = BIG-Bench = BigBench, BBH, WinoGrande = Winogrande, CommonsenseQA, MS MARCO, CoNLL,
    ImageNet, CIFAR, CIFAR-10, CIFAR-100, MNIST, ObjectNet, LAION, LAION-5B, Common Crawl, RefinedWeb, FineWeb, OpenWebText, BookCorpus, WikiText, LibriSpeech, VoxCeleb, AudioSet, KITTI, ShapeNet, ScanNet, Cityscapes,
    SWE-bench = SWE-Bench, SWE-Lancer, GPQA, AIME, ARC-AGI, MATH-500, LiveCodeBench, LiveBench, AlpacaEval, MT-Bench, IFEval, FrontierMath, MLPerf, MLCommons, Humanity's Last Exam, TextVQA, VQAv2, MMMU, MathVista, DocVQA, ChartQA, BrowseComp, WebArena, OSWorld, AgentBench, GAIA, CodeElo, MTEB, BEIR, TriviaQA, HotpotQA, LAMBADA, StereoSet, BBQ, RealToxicityPrompts, FLORES, WMT,
    NeurIPS, NIPS, ICML, ICLR, CVPR, ICCV, ECCV, EMNLP, NAACL, EACL, AAAI, IJCAI, SIGGRAPH, SIGIR, INTERSPEECH, arXiv = ArXiv = Arxiv, OpenReview, Kaggle, Zenodo,
    AdamW, Adafactor, AdaGrad, RMSProp, FlashAttention, RLHF, RLAIF, DPO, PPO, GRPO, SwiGLU, GELU, BPE, SentencePiece, WordPiece, tiktoken, BLEU, ROUGE, METEOR, chrF, BERTScore, ELO`,
};

/** Data sets, layers and methods whose name is also a word. */
export const EVALUATION_WORDS: NameTable = {
  commonWord: true,
  names: "SQuAD, SuperGLUE, ReLU, RoPE",
};
