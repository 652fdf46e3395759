-- 热线工单.工单件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.接通率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."接通" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."接通" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND NOT (
      "t1"."接通" IS NULL
    )
    AND "t1"."接通" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."接通" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."来电日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.办结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.按期办结率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."办结期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办结期限到期日" IS NOT NULL
        )
        AND "t1"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办结期限止日" IS NULL
          ) OR (
            "t1"."办结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办结期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办结期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办结期限到期日" IS NOT NULL
        )
        AND "t1"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办结期限止日" IS NULL
          ) OR (
            "t1"."办结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办结期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办结期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办结期限到期日" IS NOT NULL
        )
        AND "t1"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办结期限止日" IS NULL
          ) OR (
            "t1"."办结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办结期限算不出"
    )
    AND (
      (
        "t1"."办结期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."办结期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."办结期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."办结期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."办结期限" IN ('逾期'), FALSE)
        AND (
          "t1"."办结期限到期日" IS NOT NULL
        )
        AND "t1"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."办结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."办结期限止日" IS NULL
          ) OR (
            "t1"."办结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND NOT (
      "t1"."办结期限算不出"
    )
    AND (
      COALESCE("t1"."办结期限" IN ('逾期'), FALSE)
      AND (
        "t1"."办结期限到期日" IS NOT NULL
      )
      AND "t1"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."办结期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."办结期限止日" IS NULL
        ) OR (
          "t1"."办结期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."退单日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND "t1"."办结期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."办结期限（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."办结期限" IN ('逾期'), FALSE)
        AND (
          "t0"."办结期限到期日" IS NOT NULL
        )
        AND "t0"."办结期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."办结期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."办结期限止日" IS NULL
          ) OR (
            "t0"."办结期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
      OR (
        "t0"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        OR "t0"."退单日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 热线工单.平均办理天数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."接单日" IS NOT NULL
    )
    AND (
      LEAST("t1"."当场答复日", "t1"."报送结果日") IS NOT NULL
    )) AS "记录数",
  AVG((
    LEAST("t1"."当场答复日", "t1"."报送结果日") - "t1"."接单日"
  ) * 1440) FILTER(WHERE
    (
      "t1"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."接单日" IS NOT NULL
    )
    AND (
      LEAST("t1"."当场答复日", "t1"."报送结果日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 热线工单.办理天数中位数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."接单日" IS NOT NULL
    )
    AND (
      LEAST("t1"."当场答复日", "t1"."报送结果日") IS NOT NULL
    )) AS "记录数",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY
    (
      LEAST("t1"."当场答复日", "t1"."报送结果日") - "t1"."接单日"
    ) * 1440) FILTER(WHERE
    (
      "t1"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t1"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
    AND (
      "t1"."接单日" IS NOT NULL
    )
    AND (
      LEAST("t1"."当场答复日", "t1"."报送结果日") IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."当场答复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."报送结果日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 热线工单.解决率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."办理结果" IS NOT DISTINCT FROM '已解决') AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.满意率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."回访结果" IS NOT DISTINCT FROM '满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '不满意'
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."回访结果" IS NOT DISTINCT FROM '满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '不满意'
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."回访结果" IS NOT DISTINCT FROM '满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '基本满意'
      OR "t1"."回访结果" IS NOT DISTINCT FROM '不满意'
    )
    AND (
      "t1"."回访结果" IS NOT DISTINCT FROM '满意' OR "t1"."回访结果" IS NOT DISTINCT FROM '基本满意'
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.重办件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."重办次数" >= 1
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.重办率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."重办次数" >= 1
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回访办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.未办结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 热线工单.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 热线工单.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已办结日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.本期转出件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已退单日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."进入已退单日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 热线工单.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_HOTLINE_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
