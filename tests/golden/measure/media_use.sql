-- 宣传载体使用.使用次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（电子屏）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '电子屏'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '电子屏'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（横幅）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '横幅'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '横幅'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（宣传栏）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '宣传栏'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '宣传栏'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（广播车）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '广播车'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '广播车'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（村村响大喇叭）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '村村响大喇叭'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '村村响大喇叭'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（墙体标语）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '墙体标语'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '墙体标语'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（展板）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '展板'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '展板'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（公交站台）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '公交站台'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '公交站台'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（报刊）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '报刊'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '报刊'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.使用处数（广播电视公益广告）
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."载体种类" IS NOT DISTINCT FROM '广播电视公益广告'
    AND (
      "t1"."数量" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."数量") FILTER(WHERE
      "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."载体种类" IS NOT DISTINCT FROM '广播电视公益广告'
      AND (
        "t1"."数量" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 宣传载体使用.媒体公益普法次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."载体种类" IS NOT DISTINCT FROM '报刊'
      OR "t1"."载体种类" IS NOT DISTINCT FROM '广播电视公益广告'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_media_use" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."开始日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
