-- 立法与征求意见.参与征求意见件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."征求方向" IS NOT DISTINCT FROM '上级向本级征求') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.发起征求意见件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."征求方向" IS NOT DISTINCT FROM '本级向社会征求'
      OR "t1"."征求方向" IS NOT DISTINCT FROM '本级向部门征求'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."启动日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.报送意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."征求方向" IS NOT DISTINCT FROM '上级向本级征求'
    AND (
      "t1"."报送意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."报送意见数") FILTER(WHERE
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."征求方向" IS NOT DISTINCT FROM '上级向本级征求'
      AND (
        "t1"."报送意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.收到意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."收到意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."收到意见数") FILTER(WHERE
      "t1"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."收到意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.采纳意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."采纳意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."采纳意见数") FILTER(WHERE
      "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."采纳意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.归档收到意见条数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."收到意见数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."收到意见数") FILTER(WHERE
      "t1"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."收到意见数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.采纳率
-- 立法与征求意见.采纳意见条数 / 立法与征求意见.归档收到意见条数

-- 立法与征求意见.参与人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."参与人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参与人数") FILTER(WHERE
      "t1"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."参与人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.按期回复率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回复期限到期日" IS NOT NULL
        )
        AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回复期限止日" IS NULL
          ) OR (
            "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求回复日期" IS NOT NULL
    )
    AND NOT (
      "t1"."回复期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回复期限到期日" IS NOT NULL
        )
        AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回复期限止日" IS NULL
          ) OR (
            "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求回复日期" IS NOT NULL
    )
    AND NOT (
      "t1"."回复期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回复期限到期日" IS NOT NULL
        )
        AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回复期限止日" IS NULL
          ) OR (
            "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求回复日期" IS NOT NULL
    )
    AND NOT (
      "t1"."回复期限算不出"
    )
    AND (
      (
        "t1"."回复期限止日" IS NOT NULL
      )
      AND (
        "t1"."回复期限止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."回复期限" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回复期限到期日" IS NOT NULL
        )
        AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回复期限止日" IS NULL
          ) OR (
            "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求回复日期" IS NOT NULL
    )
    AND NOT (
      "t1"."回复期限算不出"
    )
    AND (
      COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
      AND (
        "t1"."回复期限到期日" IS NOT NULL
      )
      AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."回复期限止日" IS NULL
        ) OR (
          "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t1"."回复期限到期日" IS NOT NULL
        )
        AND "t1"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."回复期限止日" IS NULL
          ) OR (
            "t1"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求回复日期" IS NOT NULL
    )
    AND "t1"."回复期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."回复日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."回复期限" IN ('逾期'), FALSE)
        AND (
          "t0"."回复期限到期日" IS NOT NULL
        )
        AND "t0"."回复期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."回复期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."回复期限止日" IS NULL
          ) OR (
            "t0"."回复期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 立法与征求意见.公开征求意见期按期率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."公开征求意见期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '按期'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '超过一般期限'
      )
      OR (
        (
          "t1"."公开征求意见期（当次）止日" IS NOT NULL
        )
        AND (
          "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
        )
        AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '偏短'
      )
    )
    AND NOT (
      "t1"."公开征求意见期算不出"
    )
    AND (
      (
        "t1"."公开征求意见期（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."公开征求意见期（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND "t1"."公开征求意见期（当次）" IS NOT DISTINCT FROM '按期'
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."公开征求意见期算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."公开征求意见期（当次）止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."汇总日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 立法与征求意见.上期结转件数
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
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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

-- 立法与征求意见.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 立法与征求意见.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入已终止日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 立法与征求意见.期末未结件数
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
  FROM LEDGER_LEGISLATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
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
