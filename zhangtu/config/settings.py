"""Django's settings; every value that may differ between two machines comes from ``environment``."""

from pathlib import Path

from zhangtu import shelf
from zhangtu.config.catalogue import catalogue_folders
from zhangtu.config.database import django_database
from zhangtu.config.door import PASTED
from zhangtu.config.environment import home, number, public_address, secret, text
from zhangtu.config.identity import providers
from zhangtu.config.secret_key import secret_key, trail_key
from zhangtu.setup.beside import FOLDER

HOME = home()

DEBUG = number("ZHANGTU_DEBUG") == 1
HTTPS = number("ZHANGTU_HTTPS") == 1
SECRET_KEY = secret_key(HOME)
TRAIL_KEY = trail_key(HOME)
PUBLIC_ADDRESS = public_address()
"""Printed on password slips; empty: the address by which the page that prints them was opened."""
ALLOWED_HOSTS = [host.strip() for host in text("ZHANGTU_HOSTS").split(",") if host.strip()]


INSTALLED_APPS = [
    "zhangtu.setup",  # before django.contrib.auth, whose createsuperuser makes accounts that can do nothing here
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "procrastinate.contrib.django",
    "zhangtu.access",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "zhangtu.offices",
    "zhangtu.entrance",
    "zhangtu.trail",
    "zhangtu.amendments",
    "zhangtu.ledger",
    "zhangtu.report",
    "zhangtu.publish",
    "zhangtu.exchange",
    "zhangtu.look",
    "zhangtu.api",
    "zhangtu.jobs",
    "zhangtu.portal",
    "zhangtu.desk",
]
MIDDLEWARE = [
    "zhangtu.wall.requests.nobody_yet",
    "zhangtu.config.headers.security_headers",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "zhangtu.config.door.JudgedRequests",
    "zhangtu.config.fresh.fresh_catalogue",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "zhangtu.access.asking.asked",
    "zhangtu.entrance.sessions.noted",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "zhangtu.config.urls"
WSGI_APPLICATION = "zhangtu.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "DIRS": sorted((Path(__file__).parents[1] / "desk").glob("*/templates")),  # each wing of the desk keeps its own
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "zhangtu.config.unwell.unwell",
            ],
        },
    },
]

CATALOGUE = catalogue_folders()
shelf.use(*CATALOGUE, keep=HOME / "catalog-last-good")
COMPILED_QUERIES = HOME / "compiled-queries"

DATABASES = {
    "default": django_database(
        secret("DATABASE_URL"),
        HOME,
        pooler=number("ZHANGTU_POOLER") == 1,
        owner_url=secret("DATABASE_OWNER_URL"),
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "offices.Person"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2SHA1PasswordHasher",
]
PASSWORD_LENGTH = number("ZHANGTU_PASSWORD_LENGTH")
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": PASSWORD_LENGTH},
    },
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "name", "phone")},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "/desk/sign-in/"
LOGIN_REDIRECT_URL = "/desk/"

ACCOUNT_ADAPTER = "zhangtu.entrance.adapters.AccountAdapter"
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_RATE_LIMITS = False  # ours count in the database: zhangtu.entrance.limits
MFA_ADAPTER = "zhangtu.entrance.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_TOTP_ISSUER = "账图"
MFA_TOTP_TOLERANCE = 1
MFA_FORMS = {
    "authenticate": "zhangtu.entrance.forms.CodeForm",
    "authenticate_webauthn": "zhangtu.entrance.forms.PasskeyForm",
    "activate_totp": "zhangtu.entrance.forms.NewCodesForm",
}
SOCIALACCOUNT_ADAPTER = "zhangtu.entrance.provider.ProviderAdapter"
SOCIALACCOUNT_EMAIL_VERIFICATION = "none"
SOCIALACCOUNT_PROVIDERS = providers()
ACCOUNT_FORMS = {"reauthenticate": "zhangtu.entrance.forms.AgainForm"}

LANGUAGE_CODE = "zh-hans"
TIME_ZONE = "Asia/Shanghai"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
MEDIA_ROOT = HOME / "files"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_KEEP_ONLY_HASHED_FILES = False

UPLOAD_BYTES = number("ZHANGTU_UPLOAD_MB") * 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = PASTED
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000
DATA_UPLOAD_MAX_NUMBER_FILES = 50
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600

ALARM_FAILURES, ALARM_READS = max(number("ZHANGTU_ALARM_FAILURES"), 2), max(number("ZHANGTU_ALARM_READS"), 2)
ACCESS_DAYS = number("ZHANGTU_ACCESS_DAYS")
"""How long lines of access are kept; 0: for ever. The database lets none go before 180 days."""

SESSION_ENGINE = "zhangtu.entrance.session_store"
SESSION_COOKIE_AGE = number("ZHANGTU_SESSION_HOURS") * 3600
SESSION_IDLE_MINUTES = number("ZHANGTU_IDLE_MINUTES")
SESSION_SAVE_EVERY_REQUEST = False
if HOME.name == FOLDER:  # both houses may be open in one browser, and cookies know no ports
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "demonstration-session", "demonstration-csrf"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SAMESITE = "Lax"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
SECURE_SSL_REDIRECT = False
X_FRAME_OPTIONS = "DENY"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
