-- 新媒体普法.发布条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发布条数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."发布条数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."发布条数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 新媒体普法.公众号发布条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."平台类型" IS NOT DISTINCT FROM '微信公众号'
    AND (
      "t1"."发布条数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."发布条数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."平台类型" IS NOT DISTINCT FROM '微信公众号'
      AND (
        "t1"."发布条数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 新媒体普法.短信推送条次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."平台类型" IS NOT DISTINCT FROM '手机短信平台'
    AND (
      "t1"."推送条次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."推送条次") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."平台类型" IS NOT DISTINCT FROM '手机短信平台'
      AND (
        "t1"."推送条次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 新媒体普法.推送期数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."期数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."期数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."期数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 新媒体普法.推送总条次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."推送条次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."推送条次") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."推送条次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 新媒体普法.运行账号数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."平台账号" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."平台账号", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."平台账号" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_new_media" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
