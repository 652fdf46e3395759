"""The only place where the environment is read: a table of settings and three readers that fail loudly."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from zhangtu.catalog.faults import why
from zhangtu.config.faults import SettingError
from zhangtu.setup.beside import FOLDER

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Setting:
    """One environment variable: its default as text and the sentence of the documentation, in both languages."""

    name: str
    default: str
    sentence: str
    english: str


SETTINGS = (
    Setting(
        "ZHANGTU_HOME",
        "./var",
        "数据文件夹：数据库、上传的文件和密钥都放在这里。",
        "The data folder: the database, uploaded files and keys are kept here.",
    ),
    Setting(
        "ZHANGTU_CATALOG",
        "",
        "本单位自己的目录文件夹，逐个文件盖在程序自带的 catalog/ 上面；不填只用自带的。",
        "A catalogue folder of the office's own, laid file by file over the catalog/ that comes with the "
        "program; without it that one alone is used.",
    ),
    Setting(
        "ZHANGTU_CATALOG_ALONE",
        "0",
        "填 1 时只用 ZHANGTU_CATALOG，完全不用程序自带的 catalog/。",
        "1: only ZHANGTU_CATALOG is used and nothing of the catalog/ that comes with the program.",
    ),
    Setting(
        "DATABASE_URL",
        "",
        "已有的 PostgreSQL（15 或更新）的地址，如 postgresql://用户:口令@主机:5432/库名；不填就用自带的数据库。",
        "The address of a PostgreSQL (15 or newer) that is there already, like "
        "postgresql://user:password@host:5432/database; without it the bundled database is used.",
    ),
    Setting(
        "DATABASE_OWNER_URL",
        "",
        "同一个库，拥有表的角色的地址：升级、备份和恢复用它，平时都用 DATABASE_URL 那个权限小的角色；"
        "不填就都用 DATABASE_URL。怎样建两个角色见 docs/howto/postgresql.md。",
        "The address of the same database for the role that owns the tables: upgrades, backup and restore use "
        "it, everything else the weaker role of DATABASE_URL; without it all use DATABASE_URL. How to make the "
        "two roles is in docs/howto/postgresql.en.md.",
    ),
    Setting(
        "ZHANGTU_POOLER",
        "0",
        "与数据库之间有连接池（如 PgBouncer）按事务转接时填 1：不在连接上留下预备语句。",
        "1 when a pooler (such as PgBouncer) stands before the database and passes on by transactions: nothing "
        "prepared is left on a connection.",
    ),
    Setting(
        "ZHANGTU_POSTGRES_USER",
        "",
        "以 root 启动时，自带的数据库改用哪个系统用户运行；不填依次试 postgres、nobody。",
        "Started as root, the bundled database runs as this system user; without it postgres and nobody are tried.",
    ),
    Setting(
        "ZHANGTU_SECRET_KEY",
        "",
        "签名用的密钥，至少 32 个字符；不填就在数据文件夹里生成一次，只有本用户可读。",
        "The key for signing, at least 32 characters; without it one is made once in the data folder, readable "
        "by its user alone.",
    ),
    Setting(
        "ZHANGTU_TRAIL_KEY",
        "",
        "留痕的密钥，至少 32 个字符；不填就在数据文件夹里生成一次（trail_key）。"
        "有了它才能核对留痕有没有被改过，请和备份分开保存一份。",
        "The key of the trail, at least 32 characters; without it one is made once in the data folder "
        "(trail_key). Whether the trail was changed can only be checked with it: keep a copy apart from the "
        "backups.",
    ),
    Setting(
        "ZHANGTU_HOSTS",
        "localhost,127.0.0.1,[::1]",
        "允许用来访问的主机名，逗号分开；用域名访问时加上域名。",
        "The host names it may be reached by, separated by commas; with a domain name, add that.",
    ),
    Setting(
        "ZHANGTU_ADDRESS",
        "",
        "别人打开账图用的网址，如 https://zhangtu.example.gov.cn/，印在口令条和一次性地址里；不填就用打开那一页的网址。",
        "The address by which others open it, like https://zhangtu.example.gov.cn/, printed on password slips "
        "and one-time addresses; without it that of the page that was open.",
    ),
    Setting(
        "ZHANGTU_BIND",
        "127.0.0.1",
        "在哪个网络地址上等候；0.0.0.0 表示所有网卡。",
        "The network address to wait on; 0.0.0.0 means every interface.",
    ),
    Setting(
        "ZHANGTU_PORT",
        "8000",
        "端口；被占用时说明被谁占着，不启动。",
        "The port; when it is taken, it is said by whom, and nothing is started.",
    ),
    Setting(
        "ZHANGTU_WORKERS",
        "2",
        "网页进程的个数。",
        "The number of web processes.",
    ),
    Setting(
        "ZHANGTU_THREADS",
        "4",
        "每个网页进程同时处理的请求数。",
        "Requests that one web process answers at once.",
    ),
    Setting(
        "ZHANGTU_HTTPS",
        "0",
        "前面有 HTTPS 代理时填 1：Cookie 只走加密连接，并要求浏览器一直用 HTTPS。",
        "1 when an HTTPS proxy stands before it: cookies go over encrypted connections only, and browsers are "
        "told to keep to HTTPS.",
    ),
    Setting(
        "ZHANGTU_ALARM_FAILURES",
        "10",
        "10 分钟内同一个地址或者用户名登录失败多少次，就在审计页上报警。",
        "So many failed sign-ins from one address or by one user name in 10 minutes raise an alarm on the "
        "auditor's page.",
    ),
    Setting(
        "ZHANGTU_ALARM_READS",
        "100",
        "1 小时内同一个人查看隐私、导出、下载多少次，就在审计页上报警。",
        "So many readings of private fields, exports and downloads by one person in an hour raise an alarm on "
        "the auditor's page.",
    ),
    Setting(
        "ZHANGTU_ACCESS_DAYS",
        "0",
        "访问记录保存多少天，最少 180 天；填 0 一直保存。",
        "Days that lines of access are kept, at least 180; 0 keeps them for good.",
    ),
    Setting(
        "ZHANGTU_SESSION_HOURS",
        "12",
        "登录后最多多少小时，到时候要重新登录；正在填的不会丢。",
        "Hours after which one has to sign in again; what is being filled in is not lost.",
    ),
    Setting(
        "ZHANGTU_IDLE_MINUTES",
        "60",
        "登录后多少分钟不操作就要重新登录；正在填的不会丢。",
        "Minutes without doing anything after which one has to sign in again; what is being filled in is not lost.",
    ),
    Setting(
        "ZHANGTU_PASSWORD_LENGTH",
        "10",
        "自己选的口令至少多少个字符。",
        "The fewest characters of a password one chooses.",
    ),
    Setting(
        "ZHANGTU_OIDC_ISSUER",
        "",
        "统一身份认证（OpenID Connect）的地址，如 https://sso.example.gov.cn；填了，登录页上就有它。"
        "回到账图的地址是 …/desk/sign-in/provider/provider/callback/，要在那边登记。",
        "The address of the identity provider (OpenID Connect), like https://sso.example.gov.cn; with it the "
        "sign-in page offers it. The address back is …/desk/sign-in/provider/provider/callback/, to be "
        "registered there.",
    ),
    Setting(
        "ZHANGTU_OIDC_CLIENT",
        "",
        "账图在统一身份认证那边的客户端编号（client id）。",
        "The client id that the identity provider gave.",
    ),
    Setting(
        "ZHANGTU_OIDC_SECRET",
        "",
        "账图在统一身份认证那边的客户端密钥（client secret）。",
        "The client secret that the identity provider gave.",
    ),
    Setting(
        "ZHANGTU_OIDC_NAME",
        "统一身份认证",
        "统一身份认证在网页上叫什么。",
        "What the identity provider is called on the pages.",
    ),
    Setting(
        "ZHANGTU_UPLOAD_MB",
        "20",
        "一次最多上传多少兆字节。",
        "The most megabytes of one upload.",
    ),
    Setting(
        "ZHANGTU_DEMO",
        "1",
        "空数据库第一次启动时装入演示数据；正式使用前填 0。",
        "The first start with an empty database brings the demonstration in; 0 before it is used in earnest.",
    ),
    Setting(
        "ZHANGTU_DEBUG",
        "0",
        "填 1 时出错页面显示细节，只供开发。",
        "1: pages of errors show details; for developers only.",
    ),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def text(name: str, environ: Mapping[str, str] = os.environ) -> str:
    """The setting as stripped text; an empty variable counts as not given."""
    setting = _BY_NAME[name]
    return environ.get(name, "").strip() or setting.default


def number(name: str, environ: Mapping[str, str] = os.environ) -> int:
    """The setting as a whole number of at least 0."""
    raw = text(name, environ)
    if not (raw.isascii() and raw.isdigit()):
        raise SettingError(f"{name} 应是不小于 0 的整数，现在是“{raw}”。")
    return int(raw)


def secret(name: str, environ: Mapping[str, str] = os.environ) -> str:
    """The setting from ``NAME`` or from the file named by ``NAME_FILE``, never from both."""
    file_name = environ.get(f"{name}_FILE", "").strip()
    if not file_name:
        return text(name, environ)
    if environ.get(name, "").strip():
        raise SettingError(f"{name} 和 {name}_FILE 只能给一个。")
    try:
        return Path(file_name).read_text(encoding="utf-8").strip()
    except OSError as fault:
        raise SettingError(f"{name}_FILE 指的文件“{file_name}”读不出来：{why(fault)}。") from fault


def public_address(environ: Mapping[str, str] = os.environ) -> str:
    """By which address others get here, with the slash at its end; empty when the settings do not say."""
    address = text("ZHANGTU_ADDRESS", environ)
    if address and not re.fullmatch(r"https?://[^\s/?#]+/?", address):
        raise SettingError(
            f"ZHANGTU_ADDRESS 应是一个完整的网址，如 https://zhangtu.example.gov.cn/，现在是“{address}”。"
        )
    return f"{address.rstrip('/')}/" if address else ""


def identity_provider(environ: Mapping[str, str] = os.environ) -> str:
    """Where the provider of identities is; empty when there is none. Only over HTTPS, or on this machine."""
    issuer = text("ZHANGTU_OIDC_ISSUER", environ)
    if issuer and not re.fullmatch(r"https://[^\s?#]+|http://(localhost|127\.0\.0\.1)(:\d+)?(/[^\s?#]*)?", issuer):
        raise SettingError(f"ZHANGTU_OIDC_ISSUER 应是 https:// 开头的网址，现在是“{issuer}”。")
    if issuer and not (text("ZHANGTU_OIDC_CLIENT", environ) and secret("ZHANGTU_OIDC_SECRET", environ)):
        raise SettingError("填了 ZHANGTU_OIDC_ISSUER，还要填 ZHANGTU_OIDC_CLIENT 和 ZHANGTU_OIDC_SECRET。")
    return issuer.rstrip("/")


def handed_on(**more: str) -> dict[str, str]:
    """The environment that a program of ours is started with: our own, and ``more``."""
    return {**os.environ, **more}


def move_to_demonstration() -> None:
    """From here on this process and those it starts live in the demonstration's own house, beside the real one."""
    folder = home() / FOLDER
    for name in (
        "DATABASE_URL",
        "DATABASE_URL_FILE",
        "DATABASE_OWNER_URL",
        "DATABASE_OWNER_URL_FILE",
        "ZHANGTU_CATALOG",
        "ZHANGTU_ADDRESS",
    ):
        os.environ.pop(name, None)
    os.environ.update(ZHANGTU_HOME=str(folder), ZHANGTU_DEMO="1")


def folder_of_home() -> Path:
    """Where the data folder is or would be."""
    named = text("ZHANGTU_HOME")
    return ROOT / "var" if named == "./var" else Path(named).resolve()


def home() -> Path:
    """The data folder, made when it is not there."""
    folder = folder_of_home()
    folder.mkdir(parents=True, exist_ok=True)
    return folder
